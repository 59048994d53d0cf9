package dev.goodword.calendars;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No change of a calendar has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownChange extends RuntimeException {

	public UnknownChange() {
		super("No such change of a calendar");
	}

}
