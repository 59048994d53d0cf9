package dev.goodword.applications.asking;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The application has no such inquiry. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownInquiry extends RuntimeException {

	UnknownInquiry() {
		super("No such inquiry");
	}

}
