package dev.goodword.promises;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The ladder of a promise: where it stands at a moment, and when that changes next.
 * Rungs: a first warning, the team's due time T, the deadline D.
 */
final class PromisePolicy {

	private PromisePolicy() {
	}

	/** The state of a promise that is neither settled nor past its deadline. */
	static PromiseState stateAt(Instant dueSoonAt, Instant teamDueAt, Instant now) {
		if (!now.isBefore(teamDueAt)) {
			return PromiseState.AT_RISK;
		}
		return now.isBefore(dueSoonAt) ? PromiseState.MADE : PromiseState.DUE_SOON;
	}

	/**
	 * The next moment at which something changes; the deadline itself still keeps, so
	 * breaking comes right after it.
	 * @param rungs the moments before it, in any order; null for one that is not there
	 */
	static Instant nextStep(Instant deadlineAt, Instant now, @Nullable Instant... rungs) {
		return Stream.concat(Arrays.stream(rungs).filter(Objects::nonNull), Stream.of(deadlineAt.plusNanos(1000)))
			.filter((rung) -> rung.isAfter(now))
			.min(Instant::compareTo)
			.orElse(deadlineAt.plusNanos(1000));
	}

	/**
	 * The day the candidate counts on until the letter with the next date has reached
	 * them, after a promise that stands.
	 * @param deadlineAt D of that promise
	 * @param wordDueAt the day counted on until its own letter has arrived; null when it
	 * has
	 * @param seen whether its date stands on the page
	 */
	static Instant wordDue(Instant deadlineAt, @Nullable Instant wordDueAt, boolean seen) {
		return (wordDueAt == null || (seen && deadlineAt.isBefore(wordDueAt))) ? deadlineAt : wordDueAt;
	}

}
