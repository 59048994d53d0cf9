package dev.goodword.portal;

import java.util.Objects;

import dev.goodword.positions.PositionSummary;
import dev.goodword.promises.PromiseKind;

/**
 * Within how many working days the public is told that an answer comes. The day told is
 * the working day after the one the team works towards ({@code communication.md} 3.1).
 */
final class AnswerDays {

	private AnswerDays() {
	}

	/** For the first answer to an application. */
	static int first(PositionSummary position) {
		return 1 + Objects.requireNonNullElse(position.readingDays(), PromiseKind.APPLICATION_RECEIVED.workingDays());
	}

	/** After a talk. */
	static int afterTalk() {
		return 1 + PromiseKind.INTERVIEW_HELD.workingDays();
	}

	/** For the decision after the last talk. */
	static int decision() {
		return 1 + PromiseKind.FINAL_ROUND_HELD.workingDays();
	}

}
