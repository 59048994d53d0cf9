package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is asked now, later or not at all: gates and fatigue rules of
 * {@code experience.md} 3.2. Pure.
 */
final class InvitationPolicy {

	/** One reminder, this long after the first mail. */
	static final Duration REMINDER = Duration.ofDays(4);

	/** The link dies after that. */
	static final Duration VALID = Duration.ofDays(21);

	/** The send time is drawn from a day around its middle. */
	static final Duration SPREAD = Duration.ofDays(1);

	private static final Duration REST_AFTER_NO = Duration.ofHours(48);

	private static final Duration BETWEEN_TWO = Duration.ofDays(14);

	private static final Duration BETWEEN_OUTCOMES = Duration.ofDays(90);

	private static final Duration A_YEAR = Duration.ofDays(365);

	private static final int IN_A_YEAR = 3;

	private static final Duration PATIENCE = Duration.ofDays(30);

	private static final Duration LOOK_AGAIN = Duration.ofDays(1);

	private InvitationPolicy() {
	}

	/**
	 * Everything the decision rests on.
	 *
	 * @param toldAt when the outcome was told
	 * @param toldStill whether the application is still ended so, and told
	 * @param mayBeAsked whether the person exists, has an address and never objected
	 * @param confidential whether only the hiring team may know of the position
	 * @param activeElsewhere whether another application of the person is going
	 * @param lastToldAt when the latest of all their outcomes was told
	 * @param askedAt when the person was asked before
	 */
	record Case(Instant toldAt, boolean toldStill, boolean mayBeAsked, boolean confidential, boolean activeElsewhere,
			Instant lastToldAt, List<Instant> askedAt) {
	}

	/**
	 * The decision.
	 *
	 * @param again when to look again; null unless the answer is to wait
	 */
	record Answer(Kind kind, @Nullable Instant again) {

		static final Answer ASK = new Answer(Kind.ASK, null);

		static final Answer DROP = new Answer(Kind.DROP, null);

		static Answer waitUntil(Instant again) {
			return new Answer(Kind.WAIT, again);
		}

	}

	/** What is to be done. */
	enum Kind {

		/** Asked now. */
		ASK,
		/** Looked at again later. */
		WAIT,
		/** Never asked about this application. */
		DROP

	}

	static Answer decide(Case known, Instant now) {
		boolean latest = !known.lastToldAt().isAfter(known.toldAt());
		if (!known.toldStill() || !known.mayBeAsked() || known.confidential() || !latest
				|| isTired(known.askedAt(), now)) {
			return Answer.DROP;
		}
		if (now.isBefore(known.toldAt().plus(REST_AFTER_NO))) {
			return Answer.waitUntil(known.toldAt().plus(REST_AFTER_NO));
		}
		if (known.activeElsewhere()) {
			return now.isBefore(known.toldAt().plus(PATIENCE)) ? Answer.waitUntil(now.plus(LOOK_AGAIN)) : Answer.DROP;
		}
		return Answer.ASK;
	}

	private static boolean isTired(List<Instant> askedAt, Instant now) {
		return within(askedAt, BETWEEN_TWO, now) > 0 || within(askedAt, BETWEEN_OUTCOMES, now) > 0
				|| within(askedAt, A_YEAR, now) >= IN_A_YEAR;
	}

	private static long within(List<Instant> askedAt, Duration span, Instant now) {
		return askedAt.stream().filter((asked) -> asked.isAfter(now.minus(span))).count();
	}

}
