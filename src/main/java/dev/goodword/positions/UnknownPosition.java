package dev.goodword.positions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such position, or the asking person may not know of it: the two look alike.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownPosition extends RuntimeException {

	public UnknownPosition() {
		super("No such position");
	}

}
