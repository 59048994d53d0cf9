package dev.goodword.interviews.proposing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such proposal of times. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownProposal extends RuntimeException {

	UnknownProposal() {
		super("No such proposal");
	}

}
