package dev.goodword.complaints;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
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

	/** What we changed is told within so many working days of the answer. */
	static final int LONGEST_FOLLOW_UP = 15;

	private static final int MOST_OPEN = 3;

	private static final int MOST_A_DAY = 5;

	private static final Duration DAY = Duration.ofDays(1);

	private ComplaintPolicy() {
	}

	/**
	 * The close of the n-th working day of the team, and the working day after it, told
	 * where the person is. The day itself never counts.
	 */
	static ComplaintDates dates(WorkingCalendar team, ZoneId theirs, Instant from, int workingDays) {
		return until(team, theirs, team.nthWorkingDayAfter(LocalDate.ofInstant(from, team.zone()), workingDays));
	}

	/** The close of that working day, and the working day after it. */
	static ComplaintDates until(WorkingCalendar team, ZoneId theirs, LocalDate day) {
		Instant due = day.atTime(team.closeOf(day)).atZone(team.zone()).toInstant();
		return new ComplaintDates(due, team.nthWorkingDayAfter(LocalDate.ofInstant(due, theirs), 1), theirs);
	}

	/** The days by whose close one can promise to say what was changed. */
	static List<LocalDate> followUps(WorkingCalendar team, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, team.zone());
		return IntStream.rangeClosed(1, LONGEST_FOLLOW_UP).mapToObj((n) -> team.nthWorkingDayAfter(today, n)).toList();
	}

	/**
	 * When the owner is to be told next that a word is owed; null when there is no more.
	 */
	static @Nullable Instant nextNudge(Instant dueAt, Instant now) {
		Instant warning = dueAt.minus(WARNED_BEFORE);
		return now.isBefore(warning) ? warning : now.isBefore(dueAt) ? dueAt : null;
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
	 * told, and whoever was told a day hears on it what was changed.
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
		boolean owed = now.dates() != null;
		if ((owed && !Wording.says(words)) || !Wording.fits(words, LONGEST_ANSWER)) {
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
