package dev.goodword.applications;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such application, or the asking person may not know of it: the two look
 * alike.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownApplication extends RuntimeException {

	public UnknownApplication() {
		super("No such application");
	}

}
