package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What we owe when something that was with the candidate comes back to us. */
@Component
class TurningBack {

	private final PromiseKeeping keeping;

	private final PromiseRepository promises;

	private final ApplicationEventPublisher events;

	TurningBack(PromiseKeeping keeping, PromiseRepository promises, ApplicationEventPublisher events) {
		this.keeping = keeping;
		this.promises = promises;
		this.events = events;
	}

	/**
	 * Where their own day ran, or our word is broken, a date of ours runs from now on. A
	 * date of ours that they know stands: it moves no later for what happened since. Of a
	 * date that a letter on its way tells they hear by that letter.
	 * @param theirs the promise during which it was with them
	 * @param ours the promise it becomes
	 * @param cause what happened
	 */
	void turn(PromiseKind theirs, PromiseKind ours, JobApplicationId application, UUID cause, Instant now) {
		Promise running = this.promises.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1)
			.orElse(null);
		if (running == null || running.kind() == theirs || mayFollow(running)) {
			this.keeping.replace(ours, application, cause, now, now);
		}
		else if (!running.isBroken() && !running.kind().waitsForCandidate() && !running.isUnheardOf()) {
			this.events.publishEvent(new DateStands(running.id(), application, cause, now));
		}
	}

	/** Whether a date comes after a broken one: none does that is held for the law. */
	private static boolean mayFollow(Promise running) {
		return running.isBroken() && running.kind() != PromiseKind.LEGAL_HOLD;
	}

	/**
	 * We take it back: of a day nobody has heard of nothing remains, and the promise
	 * before stands again.
	 * @return whether that was so
	 */
	boolean leavesNoTrace(PromiseKind theirs, JobApplicationId application, Instant now) {
		return this.promises.findByApplicationAndChainAndActive(application, Promise.STAGE_CHAIN, 1)
			.filter((running) -> running.kind() == theirs && running.isUnheardOf())
			.filter((running) -> this.keeping.giveWay(running, now))
			.isPresent();
	}

}
