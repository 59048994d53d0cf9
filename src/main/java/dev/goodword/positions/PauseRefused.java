package dev.goodword.positions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A position cannot be paused like that; the reason is meant for the person who asked.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class PauseRefused extends RuntimeException {

	PauseRefused(String messageKey) {
		super(messageKey);
	}

	/** The key of the sentence that says why. */
	public String messageKey() {
		return String.valueOf(getMessage());
	}

}
