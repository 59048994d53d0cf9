package dev.goodword.portal.applying;

import java.time.Duration;

import dev.goodword.web.TooManyAttempts;

import org.springframework.http.HttpStatus;

/** A form cannot be taken at this moment: the page gives it back and says when it can. */
class NotNow extends RuntimeException {

	private final transient Visit visit;

	private final transient Draft draft;

	private final HttpStatus status;

	private final Duration wait;

	private NotNow(Visit visit, Draft draft, HttpStatus status, Duration wait) {
		super("Not now: " + status);
		this.visit = visit;
		this.draft = draft;
		this.status = status;
		this.wait = wait;
	}

	/** Somebody does the same too often. */
	static NotNow tooOften(Visit visit, Draft draft, TooManyAttempts refusal) {
		return new NotNow(visit, draft, HttpStatus.TOO_MANY_REQUESTS, refusal.retryAfter());
	}

	/** Too many do the same at once. */
	static NotNow tooFull(Visit visit, Draft draft, Duration wait) {
		return new NotNow(visit, draft, HttpStatus.SERVICE_UNAVAILABLE, wait);
	}

	Visit visit() {
		return this.visit;
	}

	/** What was typed. */
	Draft draft() {
		return this.draft;
	}

	HttpStatus status() {
		return this.status;
	}

	/** After how long trying again makes sense. */
	Duration retryAfter() {
		return this.wait;
	}

	/** The same in words, at the files. */
	Problem problem() {
		return (this.status == HttpStatus.SERVICE_UNAVAILABLE)
				? Problem.of(ApplyChecks.FILES, "portal.apply.full", this.wait.toSeconds())
				: Problem.of(ApplyChecks.FILES, "portal.apply.often", this.wait.plusSeconds(59).toMinutes());
	}

}
