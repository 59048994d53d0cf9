package dev.goodword.insights.reading;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such company, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownReading extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
