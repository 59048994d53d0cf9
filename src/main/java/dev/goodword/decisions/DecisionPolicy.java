package dev.goodword.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked and answered, and when somebody is reminded:
 * {@code recruiting-core.md} 19 and 20. Whoever decides has two working days unless
 * somebody says otherwise, and is reminded once at each step, in the morning of their own
 * zone.
 */
final class DecisionPolicy {

	/** The lead time, in working days. */
	static final int LEAD = 2;

	private static final int LONGEST_LEAD = 10;

	private static final int LONGEST_QUESTION = 2000;

	private static final int LONGEST_HOLD = 60;

	private static final LocalTime CLOSE = LocalTime.of(18, 0);

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private DecisionPolicy() {
	}

	/** The days by whose close one may ask for an answer, the nearest first. */
	static List<LocalDate> days(WorkingCalendar team, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, team.zone());
		return IntStream.rangeClosed(1, LONGEST_LEAD).mapToObj((days) -> team.nthWorkingDayAfter(today, days)).toList();
	}

	/** The close of that day, on the team's clock. */
	static Instant closeOf(LocalDate day, WorkingCalendar team) {
		return day.atTime(CLOSE).atZone(team.zone()).toInstant();
	}

	/**
	 * The first objection to asking this, or empty.
	 * @param open whether the application goes on
	 * @param fit whether the person asked may decide
	 */
	static Optional<Refusal> toAsk(boolean open, boolean fit, String question, LocalDate by, WorkingCalendar team,
			Instant now) {
		if (!open) {
			return because("ended");
		}
		if (!fit) {
			return because("decider");
		}
		if (!Wording.says(question) || !Wording.fits(question, LONGEST_QUESTION)) {
			return because("question");
		}
		return days(team, now).contains(by) ? Optional.empty() : because("due");
	}

	/**
	 * The first objection to this answer, or empty.
	 * @param today the team's day
	 */
	static Optional<Refusal> toAnswer(DecisionState state, DecisionAnswer answer, LocalDate today) {
		if (state != DecisionState.OPEN) {
			return because("settled");
		}
		String words = (answer.words() != null) ? answer.words() : "";
		if (!Wording.fits(words, LONGEST_QUESTION) || (answer.choice().isExplained() && !Wording.says(words))) {
			return because("words");
		}
		return (answer.choice() == Choice.HOLD && !isAhead(answer.holdUntil(), today)) ? because("hold")
				: Optional.empty();
	}

	private static boolean isAhead(@Nullable LocalDate day, LocalDate today) {
		return day != null && day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_HOLD));
	}

	/**
	 * When the person is reminded next: in the last morning of theirs before it is due,
	 * and in the first one after it was due, whatever day that is where the team is; null
	 * when they were reminded of both.
	 * @param chases how often they were reminded
	 * @param theirs where the person is
	 */
	static @Nullable Instant nextChase(Instant dueAt, int chases, WorkingCalendar team, ZoneId theirs, Instant now) {
		LocalDate due = LocalDate.ofInstant(dueAt, team.zone());
		LocalDate before = due;
		while (!morning(before, theirs).isBefore(dueAt)) {
			before = team.previousWorkingDay(before);
		}
		Instant first = morning(before, theirs);
		if (chases == 0 && now.isBefore(first)) {
			return first;
		}
		LocalDate after = team.nthWorkingDayAfter(due, 1);
		while (!morning(after, theirs).isAfter(dueAt)) {
			after = team.nthWorkingDayAfter(after, 1);
		}
		Instant last = morning(after, theirs);
		return (chases < 2 && now.isBefore(last)) ? last : null;
	}

	private static Instant morning(LocalDate day, ZoneId zone) {
		return day.atTime(MORNING).atZone(zone).toInstant();
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("decisions.refused." + why, null));
	}

}
