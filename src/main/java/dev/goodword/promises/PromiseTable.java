package dev.goodword.promises;

import java.util.Optional;

import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.StageKind;

/** Which event makes which promise, and how many working days the team then has. */
final class PromiseTable {

	private PromiseTable() {
	}

	/**
	 * The promise a stage brings when the candidate is told of it; empty when it brings
	 * none of its own.
	 */
	static Optional<PromiseKind> onEntering(StageKind kind) {
		return switch (kind) {
			case NEW, SCREEN, HIRED -> Optional.empty();
			case ASSESS, INTERVIEW, DECISION -> Optional.of(PromiseKind.NEXT_ROUND);
			case OFFER -> Optional.of(PromiseKind.OFFER_IN_PREPARATION);
		};
	}

	/**
	 * N: the position's own figure for the first answer within the cap, else the
	 * product's.
	 */
	static int workingDays(PromiseKind kind, PositionSummary position) {
		Integer own = (kind == PromiseKind.APPLICATION_RECEIVED) ? position.readingDays() : null;
		return (own == null) ? kind.workingDays() : Math.max(1, Math.min(own, kind.cap()));
	}

}
