package dev.goodword.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else already signs in with that e-mail address. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AddressTaken extends RuntimeException {

	AddressTaken() {
		super("Somebody else signs in with that address");
	}

}
