package dev.goodword.promises;

import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;

/**
 * May somebody write an update with a new date: {@code communication.md} 3.7. The fifth
 * one in a stage that brings no decision is for the head of recruiting.
 */
final class UpdatePolicy {

	/** How many may be written in one stage without the head's consent. */
	static final int MOST = 4;

	private UpdatePolicy() {
	}

	/**
	 * The first objection, or empty when it may be written.
	 * @param running the promise that runs
	 * @param before how many were written in this stage
	 */
	static Optional<Refusal> objection(PromiseSummary running, int before, boolean head, int workingDays, int longest) {
		if (running.kind().waitsForCandidate()) {
			return because("theirTurn");
		}
		if (running.kind() == PromiseKind.LEGAL_HOLD) {
			return Optional.of(LegalHoldPromises.HELD);
		}
		if (workingDays < 1 || workingDays > longest) {
			return because("updateDays");
		}
		return (before >= MOST && !head) ? because("fifthUpdate") : Optional.empty();
	}

	/** The updates that stand among the promises made in a stage. */
	static int count(List<Promise> promises, int stageEpoch) {
		return (int) promises.stream()
			.filter((promise) -> promise.kind() == PromiseKind.AFTER_UPDATE && !promise.isVoid()
					&& promise.stageEpoch() == stageEpoch)
			.count();
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("promises.refused." + why, null));
	}

}
