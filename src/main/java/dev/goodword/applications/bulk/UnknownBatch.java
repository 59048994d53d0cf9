package dev.goodword.applications.bulk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such decision about many, or the person may not know of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownBatch extends RuntimeException {

	public UnknownBatch() {
		super("No such batch");
	}

}
