package dev.goodword.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file is there and not handed out: not yet checked, or with a virus in it. */
@ResponseStatus(HttpStatus.LOCKED)
class FileHeld extends RuntimeException {

	FileHeld(FileId id) {
		super("File " + id + " is held");
	}

}
