package dev.goodword.candidates;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Five wrong codes were typed: wait ten minutes or ask for a new mail. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyTries extends RuntimeException {

	public TooManyTries() {
		super("Too many wrong codes");
	}

}
