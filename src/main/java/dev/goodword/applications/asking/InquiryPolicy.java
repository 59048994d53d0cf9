package dev.goodword.applications.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked, answered and prolonged: {@code communication.md} 3.2, row "More info
 * asked", and 6.3, template 4. Days are working days of the team.
 */
public final class InquiryPolicy {

	/** The most things that are asked at once. */
	public static final int MOST_ITEMS = 5;

	/** The most files that come with one answer. */
	public static final int MOST_FILES = 5;

	/** The longest reason, and the longest words for one thing, in characters. */
	public static final int LONGEST_WORDS = 750;

	/** The longest answer to one thing, in characters. */
	public static final int LONGEST_ANSWER = 4000;

	/** The longest time it may take them, in minutes; more is a task of its own. */
	public static final int LONGEST_MINUTES = 240;

	/** The first day that can be their last: there is a day for a reminder before it. */
	static final int SHORTEST_DAYS = 2;

	/** The day unless another is chosen, and what "more time" adds. */
	static final int USUAL_DAYS = 5;

	/** The last day that can be set. */
	static final int LONGEST_DAYS = 20;

	private static final String KEYS = "applications.refused.";

	private InquiryPolicy() {
	}

	/**
	 * The first objection to asking this, or empty.
	 * @param today the day where the candidate is
	 */
	static Optional<Refusal> toAsk(Request request, LocalDate answerBy, LocalDate today, WorkingCalendar calendar) {
		if (request.items().isEmpty() || request.items().size() > MOST_ITEMS
				|| !request.items().stream().allMatch((item) -> isWords(item.words()))) {
			return because("inquiryItems");
		}
		if (!isWords(request.reason())) {
			return because("inquiryReason");
		}
		if (request.minutes() < 1 || request.minutes() > LONGEST_MINUTES) {
			return because("inquiryMinutes");
		}
		return toSet(answerBy, today, calendar);
	}

	private static boolean isWords(@Nullable String text) {
		return Wording.says(text) && Wording.fits(text, LONGEST_WORDS);
	}

	/** The first objection to this as their last day, or empty. */
	static Optional<Refusal> toSet(LocalDate answerBy, LocalDate today, WorkingCalendar calendar) {
		if (answerBy.isBefore(calendar.nthWorkingDayAfter(today, SHORTEST_DAYS))) {
			return because("inquiryEarly");
		}
		return answerBy.isAfter(calendar.nthWorkingDayAfter(today, LONGEST_DAYS)) ? because("inquiryLate")
				: Optional.empty();
	}

	/** The first objection to giving more time, or empty: a day moves later only. */
	static Optional<Refusal> toProlong(InquirySummary inquiry, LocalDate answerBy, LocalDate today,
			WorkingCalendar calendar) {
		if (!inquiry.isLive()) {
			return because("inquiryOver");
		}
		return answerBy.isAfter(inquiry.answerBy()) ? toSet(answerBy, today, calendar) : because("inquirySooner");
	}

	/**
	 * The first objection to taking it back, or empty. Who was told needs to hear why.
	 */
	static Optional<Refusal> toTakeBack(InquirySummary inquiry, @Nullable String reason) {
		if (!inquiry.isLive()) {
			return because("inquiryOver");
		}
		return isWords(reason) ? Optional.empty() : because("inquiryReason");
	}

	/**
	 * The first objection to sending this answer, or empty: each thing has words, unless
	 * a file is asked for there and one lies ready.
	 * @param texts what was typed, by the order of the things
	 * @param files how many files come with it
	 */
	static Optional<Refusal> toAnswer(List<InquiryItem> items, List<String> texts, int files) {
		for (InquiryItem item : items) {
			String text = (item.number() <= texts.size()) ? texts.get(item.number() - 1) : null;
			if (!Wording.fits(text, LONGEST_ANSWER)) {
				return Optional.of(new Refusal(KEYS + "inquiryLong", Integer.toString(item.number())));
			}
			if (!Wording.says(text) && !(item.fileWanted() && files > 0)) {
				return Optional.of(new Refusal(KEYS + (item.fileWanted() ? "inquiryFile" : "inquiryAnswer"),
						Integer.toString(item.number())));
			}
		}
		return Optional.empty();
	}

	/** What is said to whoever answers one that is over; empty while it can be. */
	static Optional<Refusal> whileAnswerable(InquiryState state) {
		return switch (state) {
			case OPEN, LEFT_OPEN, ANSWERED -> Optional.empty();
			case TAKEN_BACK, OVERTAKEN -> because("inquiryGone");
		};
	}

	/**
	 * Their new last day when they give themselves more time: five working days more than
	 * the later of today and their day.
	 */
	static LocalDate moreTime(LocalDate answerBy, LocalDate today, WorkingCalendar calendar) {
		return calendar.nthWorkingDayAfter(answerBy.isBefore(today) ? today : answerBy, USUAL_DAYS);
	}

	/** The first objection to what one of us enters as their answer, or empty. */
	static Optional<Refusal> toRecord(@Nullable String words) {
		return (Wording.says(words) && Wording.fits(words, LONGEST_ANSWER)) ? Optional.empty()
				: because("inquiryRecord");
	}

	/** What of a text can be kept though it is not yet sent; null for nothing. */
	static @Nullable String kept(@Nullable String text) {
		return (Wording.says(text) && Wording.fits(text, LONGEST_ANSWER)) ? text : null;
	}

	/** Whether nothing has been changed since it was sent. */
	static boolean isSame(InquirySummary sent, InquirySummary now) {
		boolean texts = now.items().stream().allMatch((item) -> said(item.draft()).equals(said(item.answer())));
		return texts && sent.files().stream().allMatch(InquiryFile::sent);
	}

	private static String said(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

}
