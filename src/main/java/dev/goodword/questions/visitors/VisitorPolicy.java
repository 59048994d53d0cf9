package dev.goodword.questions.visitors;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import org.jspecify.annotations.Nullable;

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

	/** So many mails of a day go to one address that nobody has confirmed. */
	static final int MOST_MAILS_A_DAY = 3;

	/** So many of them go out about one position. */
	static final int MOST_MAILS_OF_A_POSITION = 100;

	/** To the end of so many days an address can be confirmed; then it is deleted. */
	private static final int CONFIRMED_WITHIN = 2;

	/** The minute that ends a day, so that the letter and the page name that day. */
	private static final LocalTime END = LocalTime.of(23, 59);

	/** For so long a question stays after it was settled. */
	private static final Duration KEPT = Duration.ofDays(60);

	/** After so long it goes whatever became of it. */
	private static final Duration LONGEST_KEPT = Duration.ofDays(180);

	/** What was written back and nobody has dealt with for so long is told to be so. */
	private static final Duration READ_WITHIN = Duration.ofDays(7);

	/** For so long it stays at least after that. */
	private static final Duration KEPT_UNREAD = Duration.ofDays(14);

	private static final int LONGEST_QUESTION = 1000;

	private static final int LONGEST_ANSWER = 3000;

	private static final int MOST_OPEN = 3;

	private static final int MOST_OPEN_OF_A_POSITION = 50;

	private VisitorPolicy() {
	}

	/** The first objection to asking in these words, or empty. */
	static Optional<Refusal> toAsk(String text) {
		return (Wording.says(text) && Wording.fits(text, LONGEST_QUESTION)) ? Optional.empty() : because("question");
	}

	/** Until when the address of a question asked at this moment can be confirmed. */
	static Instant confirmedBy(Instant asked, ZoneId zone) {
		return LocalDate.ofInstant(asked, zone).plusDays(CONFIRMED_WITHIN).atTime(END).atZone(zone).toInstant();
	}

	/**
	 * The first objection to one more question about a position, or empty. It is told to
	 * everybody, for it tells nothing about an address.
	 * @param open how many about it wait for an answer
	 * @param mailed whether the mails of the day about it have gone out
	 */
	static Optional<Refusal> toTake(long open, boolean mailed) {
		return (mailed || open >= MOST_OPEN_OF_A_POSITION) ? because("visitor.full") : Optional.empty();
	}

	/**
	 * For which reasons a question may be closed without a letter. Whoever was told a day
	 * that is over is owed an answer, but advertising is not.
	 */
	static List<VisitorClosing> closings(VisitorState state, boolean passed) {
		if (state.isUndelivered()) {
			return List.of(VisitorClosing.STANDS);
		}
		if (state != VisitorState.ASKED) {
			return List.of();
		}
		return passed ? List.of(VisitorClosing.NO_QUESTION)
				: List.of(VisitorClosing.NO_QUESTION, VisitorClosing.ELSEWHERE);
	}

	/** The objection to closing it for this reason, or empty. */
	static Optional<Refusal> toClose(List<VisitorClosing> reasons, @Nullable VisitorClosing why) {
		return (why != null && reasons.contains(why)) ? Optional.empty() : because("visitor.close");
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
		return earlier(settled.plus(KEPT), goesAtLast(asked));
	}

	/** When a question goes that nobody settles. */
	static Instant goesAtLast(Instant asked) {
		return asked.plus(LONGEST_KEPT);
	}

	/** When somebody who wrote back at this moment is told that nobody dealt with it. */
	static Instant readBy(Instant written, Instant asked) {
		return earlier(written.plus(READ_WITHIN), goesAtLast(asked).plus(READ_WITHIN));
	}

	/**
	 * When a question goes whose writer is told so at this moment: at the usual time, and
	 * not before they had some for another way. What is written when the usual time is
	 * over, beside a lost answer, puts off the end no more.
	 */
	static Instant goesUnread(Instant told, Instant asked) {
		Instant usual = goesAfter(told, asked);
		Instant least = earlier(told.plus(KEPT_UNREAD), goesAtLast(asked).plus(READ_WITHIN).plus(KEPT_UNREAD));
		return usual.isAfter(least) ? usual : least;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("questions.refused." + why, null));
	}

}
