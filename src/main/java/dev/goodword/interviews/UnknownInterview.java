package dev.goodword.interviews;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The application has no such appointment. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownInterview extends RuntimeException {

	public UnknownInterview() {
		super("No such interview");
	}

}
