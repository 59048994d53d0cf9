package dev.goodword.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such file, or no longer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchFile extends RuntimeException {

	NoSuchFile(FileId id) {
		super("No file " + id);
	}

}
