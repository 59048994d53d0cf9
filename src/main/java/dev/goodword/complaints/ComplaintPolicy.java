package dev.goodword.complaints;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What may be complained of, answered and closed, and by when: {@code communication.md}
 * 7.5.
 */
final class ComplaintPolicy {

	/** The longest complaint, in characters. */
	static final int LONGEST_COMPLAINT = 3000;

	/** The longest answer and the longest finding, in characters. */
	static final int LONGEST_ANSWER = 3000;

	/** The owner is warned so long before the answer is due. */
	static final Duration WARNED_BEFORE = Duration.ofHours(4);

	/** So many times a later day is told without a person having written. */
	static final int MOST_DELAYS = 2;

	/** The working days of a day that is told anew. */
	private static final int DELAYED_BY = 3;

	/** When they hear of a later day, and the team of what is still owed. */
	private static final LocalTime MORNING = LocalTime.of(9, 30);

	/** What we changed is told within so many working days of the answer. */
	static final int LONGEST_FOLLOW_UP = 15;

	private static final int MOST_OPEN = 3;

	private static final int MOST_A_DAY = 5;

	private static final Duration DAY = Duration.ofDays(1);

	private ComplaintPolicy() {
	}

	/**
	 * The close of the n-th working day of the team, and the first polite day after it
	 * where the person is. The day itself never counts.
	 */
	static ComplaintDates dates(WorkingCalendar team, ReadingPlace theirs, Instant from, int workingDays) {
		return until(team, theirs, team.nthWorkingDayAfter(LocalDate.ofInstant(from, team.zone()), workingDays));
	}

	/** The close of that working day, and the first polite day after it. */
	static ComplaintDates until(WorkingCalendar team, ReadingPlace theirs, LocalDate day) {
		Instant due = day.atTime(team.closeOf(day)).atZone(team.zone()).toInstant();
		return new ComplaintDates(due, theirs.dayToTell(due, team), theirs.zone());
	}

	/** The days by whose close one can promise to say what was changed. */
	static List<LocalDate> followUps(WorkingCalendar team, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, team.zone());
		return IntStream.rangeClosed(1, LONGEST_FOLLOW_UP).mapToObj((n) -> team.nthWorkingDayAfter(today, n)).toList();
	}

	/** The dates of a day that is told anew, because nobody kept the one before. */
	static ComplaintDates later(WorkingCalendar team, ReadingPlace theirs, Instant now) {
		return dates(team, theirs, now, DELAYED_BY);
	}

	/**
	 * When the owner is to be told next that a word is owed: before it is due, when it
	 * is, and on the morning of the day the person was told; null when all that is over.
	 */
	static @Nullable Instant nextNudge(ComplaintDates dates, Instant now) {
		return Stream.of(dates.dueAt().minus(WARNED_BEFORE), dates.dueAt(), morningOf(dates))
			.filter(now::isBefore)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Once all that is over: the morning of each working day of the team. */
	static Instant nextWarning(WorkingCalendar team, Instant now) {
		return team.nthWorkingDayAfter(LocalDate.ofInstant(now, team.zone()), 1)
			.atTime(MORNING)
			.atZone(team.zone())
			.toInstant();
	}

	/** Whether the person is told a later day now. */
	static boolean isToBeDelayed(ComplaintDates dates, int delays, Instant now) {
		return delays < MOST_DELAYS && !now.isBefore(morningOf(dates));
	}

	private static Instant morningOf(ComplaintDates dates) {
		return dates.told().atTime(MORNING).atZone(dates.zone()).toInstant();
	}

	/**
	 * The first objection to this complaint, or empty.
	 * @param before what they complained of before about the same application
	 */
	static Optional<Refusal> toRaise(String text, Collection<ComplaintLine> before, Instant now) {
		if (!isText(text, LONGEST_COMPLAINT)) {
			return because("words");
		}
		if (before.stream().filter((one) -> one.state().isOpen()).count() >= MOST_OPEN) {
			return because("open");
		}
		Instant since = now.minus(DAY);
		return (before.stream().filter((one) -> one.raisedAt().isAfter(since)).count() >= MOST_A_DAY) ? because("pace")
				: Optional.empty();
	}

	/**
	 * The first objection to this answer, or empty.
	 * @param until by whose close they hear what was changed; null when this answer says
	 * all
	 */
	static Optional<Refusal> toAnswer(ComplaintState state, String text, @Nullable LocalDate until,
			Collection<LocalDate> days) {
		if (state != ComplaintState.RAISED) {
			return because("answered");
		}
		if (!isText(text, LONGEST_ANSWER)) {
			return because("answer");
		}
		return (until != null && !days.contains(until)) ? because("day") : Optional.empty();
	}

	/** The first objection to these findings, or empty. */
	static Optional<Refusal> toFind(ComplaintState state, ComplaintFindings findings) {
		if (!state.isOpen()) {
			return because("closed");
		}
		return findings.texts().allMatch((text) -> Wording.fits(text, LONGEST_ANSWER)) ? Optional.empty()
				: because("findings");
	}

	/**
	 * The first objection to closing, or empty: nobody closes what the person was not
	 * told, and everybody hears what came of it.
	 */
	static Optional<Refusal> toClose(ComplaintSummary now, String words, @Nullable LocalDate check, LocalDate today) {
		if (now.state() == ComplaintState.RAISED) {
			return because("untold");
		}
		if (now.state() != ComplaintState.ANSWERED) {
			return because("closed");
		}
		if (now.findings().cause() == null || now.findings().action().isEmpty() || now.findings().changed().isEmpty()) {
			return because("unknown");
		}
		if (!isText(words, LONGEST_ANSWER)) {
			return because("words.close");
		}
		return (check == null || !check.isAfter(today)) ? because("check") : Optional.empty();
	}

	/** The first objection to this note, or empty. */
	static Optional<Refusal> toNote(String note) {
		return Wording.fits(note, LONGEST_ANSWER) ? Optional.empty() : because("findings");
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("complaints.refused." + why, null));
	}

	private static boolean isText(String text, int longest) {
		return Wording.says(text) && Wording.fits(text, longest);
	}

}
