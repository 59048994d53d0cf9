package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.interviews.proposing.ProposingTimes;

import org.springframework.stereotype.Component;

/**
 * Times of whose day nobody has heard, and never will: they fall together with it, and
 * those they replaced can be chosen again when their day runs again.
 */
@Component
class UnheardTimes {

	private final PromiseKeeping keeping;

	private final PromiseRepository promises;

	private final ProposingTimes proposing;

	UnheardTimes(PromiseKeeping keeping, PromiseRepository promises, ProposingTimes proposing) {
		this.keeping = keeping;
		this.promises = promises;
		this.proposing = proposing;
	}

	/**
	 * The day gives way to the date the candidate counts on.
	 * @param unheardOf any promise; only that of times takes times with it
	 * @return whether there was one
	 */
	boolean giveWay(Promise unheardOf, Instant now) {
		boolean gave = this.keeping.giveWay(unheardOf, now);
		if (gave && unheardOf.kind() == PromiseKind.INVITATION_OUT) {
			UUID known = this.promises
				.findByApplicationAndChainAndActive(unheardOf.application(), Promise.STAGE_CHAIN, 1)
				.filter((running) -> running.kind() == PromiseKind.INVITATION_OUT)
				.map(Promise::cause)
				.orElse(null);
			this.proposing.neverTold(unheardOf.application(), unheardOf.cause(), known);
		}
		return gave;
	}

}
