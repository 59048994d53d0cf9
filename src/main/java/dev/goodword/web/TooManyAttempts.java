package dev.goodword.web;

import java.time.Duration;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody tried too often; the page says after how long to try again. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyAttempts extends RuntimeException {

	private final Duration retryAfter;

	public TooManyAttempts(Duration retryAfter) {
		super("Too many attempts");
		this.retryAfter = retryAfter;
	}

	/** After how long trying again makes sense; at least one second. */
	public Duration retryAfter() {
		return (this.retryAfter.toSeconds() < 1) ? Duration.ofSeconds(1) : this.retryAfter;
	}

}
