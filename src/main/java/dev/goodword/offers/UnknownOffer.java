package dev.goodword.offers;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The application has no such offer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownOffer extends RuntimeException {

	public UnknownOffer() {
		super("No such offer");
	}

}
