package dev.goodword.portal.applying;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no position with that code, or none the public may know of. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchForm extends RuntimeException {

	NoSuchForm() {
		super("No such position");
	}

}
