package dev.goodword.surveys;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An answer outside its scale, or to a question that was not asked. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UnfitReply extends RuntimeException {

	UnfitReply() {
		super("The reply does not fit the questionnaire");
	}

}
