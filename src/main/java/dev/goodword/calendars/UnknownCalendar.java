package dev.goodword.calendars;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No calendar has this id or code. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownCalendar extends RuntimeException {

	public UnknownCalendar(CalendarId id) {
		this(id.toString());
	}

	public UnknownCalendar(String name) {
		super("No calendar " + name);
	}

}
