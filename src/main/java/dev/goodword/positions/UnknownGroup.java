package dev.goodword.positions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such group of positions, or not for the person who asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownGroup extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnknownGroup() {
		super("No such group of positions");
	}

}
