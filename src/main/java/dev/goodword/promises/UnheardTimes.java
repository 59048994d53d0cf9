package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.asking.AskingCandidates;
import dev.goodword.interviews.proposing.ProposingTimes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Times, or things asked for, of whose day nobody has heard, and never will: they fall
 * together with it, and times they replaced can be chosen again when their day runs
 * again.
 */
@Component
class UnheardTimes {

	private final PromiseKeeping keeping;

	private final PromiseRepository promises;

	private final ProposingTimes proposing;

	private final AskingCandidates asking;

	UnheardTimes(PromiseKeeping keeping, PromiseRepository promises, ProposingTimes proposing,
			AskingCandidates asking) {
		this.keeping = keeping;
		this.promises = promises;
		this.proposing = proposing;
		this.asking = asking;
	}

	/**
	 * The day gives way to the date the candidate counts on.
	 * @param unheardOf any promise; only that of times takes times with it, and only that
	 * of what was asked what was asked
	 * @return whether there was one
	 */
	boolean giveWay(Promise unheardOf, Instant now) {
		boolean gave = this.keeping.giveWay(unheardOf, now);
		if (gave && unheardOf.kind() == PromiseKind.INVITATION_OUT) {
			this.proposing.neverTold(unheardOf.application(), unheardOf.cause(), running(unheardOf));
		}
		if (gave && unheardOf.kind() == PromiseKind.INFORMATION_ASKED && running(unheardOf) == null) {
			this.asking.neverTold(unheardOf.application(), unheardOf.cause());
		}
		return gave;
	}

	/**
	 * The date the candidate counts on was broken first, and an apology with a day of
	 * ours goes out instead. What was asked can still be answered on their page, and is
	 * waited for no more.
	 */
	void overtaken(Promise unheardOf) {
		if (unheardOf.kind() == PromiseKind.INFORMATION_ASKED) {
			this.asking.overtaken(unheardOf.application(), unheardOf.cause());
		}
	}

	/** What the day that runs now is about, if that is of the same kind; else null. */
	private @Nullable UUID running(Promise gone) {
		return this.promises.findByApplicationAndChainAndActive(gone.application(), Promise.STAGE_CHAIN, 1)
			.filter((running) -> running.kind() == gone.kind())
			.map(Promise::cause)
			.orElse(null);
	}

}
