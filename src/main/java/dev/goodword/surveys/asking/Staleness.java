package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;

/**
 * From when on somebody counts as left waiting: two weeks after the first date they were
 * told at the step they are at, unless a decision or a word written by a person came
 * before ({@code experience.md} 3.2). A date that only moved by itself does not count as
 * a word. Pure.
 */
final class Staleness {

	private static final Duration TWO_WEEKS = Duration.ofDays(14);

	private static final Set<PromiseKind> WITHOUT_A_WORD = EnumSet.of(PromiseKind.AFTER_FIRST_HOLD,
			PromiseKind.AFTER_SECOND_HOLD, PromiseKind.AFTER_RELEASE, PromiseKind.LAPSE_CHOICE, PromiseKind.KEPT_IN,
			PromiseKind.PAUSE, PromiseKind.RESUMED, PromiseKind.REPAIR);

	private static final Set<PromiseKind> SAID_TO_BE_LATE = EnumSet.of(PromiseKind.AFTER_RELEASE,
			PromiseKind.LAPSE_CHOICE, PromiseKind.KEPT_IN);

	private Staleness() {
	}

	/** Whether a promise of this kind moves the moment. */
	static boolean beginsAnew(PromiseKind kind) {
		return !WITHOUT_A_WORD.contains(kind);
	}

	/**
	 * The moment, which may lie ahead; empty while it is their turn or nothing may be
	 * said.
	 * @param history all promises of the application, oldest first
	 */
	static Optional<Instant> from(List<PromiseSummary> history) {
		return history.stream()
			.filter((promise) -> promise.state() != PromiseState.VOID && beginsAnew(promise.kind()))
			.reduce((earlier, later) -> later)
			.filter((first) -> !first.kind().waitsForCandidate() && first.kind() != PromiseKind.LEGAL_HOLD)
			.map((first) -> first.deadlineAt().plus(TWO_WEEKS));
	}

	/** Whether we told them that we were so late that they need not wait for us. */
	static boolean wasToldToBeLate(List<PromiseSummary> history) {
		return history.stream().map(PromiseSummary::kind).anyMatch(SAID_TO_BE_LATE::contains);
	}

}
