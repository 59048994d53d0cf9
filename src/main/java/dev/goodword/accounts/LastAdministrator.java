package dev.goodword.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The only person who may administer the whole installation keeps that role and access.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class LastAdministrator extends RuntimeException {

	LastAdministrator() {
		super("The last administrator stays one");
	}

}
