package dev.goodword.questions.visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;

/**
 * What people who have not applied may ask and be answered, and for how long we know of
 * it: {@code communication.md} 7.4.
 */
final class VisitorPolicy {

	/** The team's working days for an answer. */
	static final int ANSWERED_WITHIN = 1;

	/** The team's working days when a day is told anew. */
	static final int DELAYED_BY = 3;

	/** So many times a later day is told without a person having answered. */
	static final int MOST_DELAYS = 2;

	/** For so long an address can be confirmed; what was not is deleted then. */
	static final Duration CONFIRMED_WITHIN = Duration.ofDays(2);

	/** For so long a question stays after it was settled. */
	private static final Duration KEPT = Duration.ofDays(60);

	/** After so long it goes whatever became of it. */
	private static final Duration LONGEST_KEPT = Duration.ofDays(180);

	private static final int LONGEST_QUESTION = 1000;

	private static final int LONGEST_ANSWER = 3000;

	private static final int MOST_OPEN = 3;

	private static final int MOST_MAILS_A_DAY = 3;

	private VisitorPolicy() {
	}

	/** The first objection to asking in these words, or empty. */
	static Optional<Refusal> toAsk(String text) {
		return (Wording.says(text) && Wording.fits(text, LONGEST_QUESTION)) ? Optional.empty() : because("question");
	}

	/**
	 * Whether one more mail may go to an address that nobody has confirmed. Whoever asked
	 * is not told: that would tell who else did.
	 * @param today how many questions came with it within a day
	 */
	static boolean mayWriteTo(long today) {
		return today < MOST_MAILS_A_DAY;
	}

	/**
	 * The first objection to taking a confirmed question, or empty.
	 * @param open how many of theirs wait for an answer
	 */
	static Optional<Refusal> toConfirm(long open) {
		return (open >= MOST_OPEN) ? because("visitor.open") : Optional.empty();
	}

	/** The first objection to this answer, or empty. */
	static Optional<Refusal> toAnswer(VisitorState state, String answer) {
		if (state != VisitorState.ASKED) {
			return because("settled");
		}
		return (Wording.says(answer) && Wording.fits(answer, LONGEST_ANSWER)) ? Optional.empty() : because("answer");
	}

	/** When a question goes that is settled at this moment. */
	static Instant goesAfter(Instant settled, Instant asked) {
		Instant usual = settled.plus(KEPT);
		return usual.isBefore(goesAtLast(asked)) ? usual : goesAtLast(asked);
	}

	/** When a question goes that nobody settles. */
	static Instant goesAtLast(Instant asked) {
		return asked.plus(LONGEST_KEPT);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("questions.refused." + why, null));
	}

}
