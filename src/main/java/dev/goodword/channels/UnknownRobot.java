package dev.goodword.channels;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such robot, or not for whoever asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownRobot extends RuntimeException {

	/** Says no more, whatever there is. */
	public UnknownRobot() {
		super("There is no such robot");
	}

}
