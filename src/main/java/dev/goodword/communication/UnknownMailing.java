package dev.goodword.communication;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such message to many, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownMailing extends RuntimeException {

	public UnknownMailing() {
		super("No such mailing");
	}

}
