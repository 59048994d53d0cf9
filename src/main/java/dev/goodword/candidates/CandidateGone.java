package dev.goodword.candidates;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such person any more, or there never was: the two look alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class CandidateGone extends RuntimeException {

	public CandidateGone() {
		super("No such candidate");
	}

}
