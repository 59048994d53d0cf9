package dev.goodword.communication;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * When a message to one candidate may leave: the table of {@code communication.md} 3.4 in
 * the candidate's own zone. A window includes its first instant and not its last.
 *
 * @param zone where the candidate is now
 * @param country the calendar of the candidate's country; null when we have none
 * @param deadlineAt D of the promise the message is to keep; null when it keeps none
 * @param talkAt when the talk begins that the message is about; null when it is about
 * none
 */
record SendWindow(ZoneId zone, @Nullable WorkingCalendar country, @Nullable Instant deadlineAt,
		@Nullable Instant talkAt) {

	/** The most a caller may draw as jitter, in seconds. */
	static final int LONGEST_JITTER = 1200;

	private static final LocalTime END_OF_FRIDAY = LocalTime.of(15, 0);

	private static final Duration MARGIN = Duration.ofSeconds(1);

	private static final Duration SHORT_NOTICE = Duration.ofHours(12);

	private static final Duration AFTER_APPLYING = Duration.ofHours(48);

	private static final Duration AFTER_INTERVIEW = Duration.ofHours(4);

	SendWindow(ZoneId zone, @Nullable WorkingCalendar country, @Nullable Instant deadlineAt) {
		this(zone, country, deadlineAt, null);
	}

	/** The same for a message about a talk that begins then. */
	SendWindow about(@Nullable Instant talk) {
		return new SendWindow(this.zone, this.country, this.deadlineAt, talk);
	}

	/**
	 * The instant at which a message may leave: never before {@code earliest}, always
	 * inside a window. The jitter is shortened in proportion where less than its longest
	 * is left of the window or until the deadline. The answer may lie after the deadline
	 * when no window opens before it.
	 * @param jitterSeconds drawn by the caller, 0 to {@link #LONGEST_JITTER}
	 */
	Instant next(SendClass sendClass, Instant earliest, int jitterSeconds) {
		if (jitterSeconds < 0 || jitterSeconds > LONGEST_JITTER) {
			throw new IllegalArgumentException("Jitter of " + jitterSeconds + " seconds");
		}
		if (sendClass == SendClass.ANY_TIME || isUrgent(sendClass, earliest)) {
			return earliest;
		}
		LocalDate day = LocalDate.ofInstant(earliest, this.zone);
		while (true) {
			Optional<Span> open = spanOn(day, sendClass);
			if (open.isPresent() && earliest.isBefore(open.get().end())) {
				return jittered(later(earliest, open.get().start()), open.get().end(), jitterSeconds);
			}
			day = day.plusDays(1);
		}
	}

	/** Whether a message may leave at this very instant. */
	boolean isOpen(SendClass sendClass, Instant instant) {
		return sendClass == SendClass.ANY_TIME || isUrgent(sendClass, instant)
				|| spanOn(LocalDate.ofInstant(instant, this.zone), sendClass)
					.filter((span) -> !instant.isBefore(span.start()) && instant.isBefore(span.end()))
					.isPresent();
	}

	/**
	 * The instant before which no "no" is told, whatever the window
	 * ({@code communication.md} 3.12).
	 * @param interviewEnd the end of the last interview held; null when there was none
	 * @param undo how long the decision can be taken back
	 */
	static Instant badNewsEarliest(Instant applicationAt, @Nullable Instant interviewEnd, Instant decisionAt,
			Duration undo) {
		Instant earliest = later(applicationAt.plus(AFTER_APPLYING), decisionAt.plus(undo));
		return (interviewEnd != null) ? later(earliest, interviewEnd.plus(AFTER_INTERVIEW)) : earliest;
	}

	private boolean isUrgent(SendClass sendClass, Instant at) {
		return sendClass == SendClass.APPOINTMENT && this.talkAt != null && at.plus(SHORT_NOTICE).isAfter(this.talkAt);
	}

	private Instant jittered(Instant start, Instant end, int jitterSeconds) {
		Instant last = end.minus(MARGIN);
		if (this.deadlineAt != null && !this.deadlineAt.isBefore(start) && this.deadlineAt.isBefore(last)) {
			last = this.deadlineAt;
		}
		if (!start.isBefore(last)) {
			return start;
		}
		Duration room = Duration.between(start, last);
		Duration longest = Duration.ofSeconds(LONGEST_JITTER);
		Duration shortened = (room.compareTo(longest) < 0) ? room : longest;
		return start.plus(shortened.multipliedBy(jitterSeconds).dividedBy(LONGEST_JITTER));
	}

	private Optional<Span> spanOn(LocalDate day, SendClass sendClass) {
		boolean badNews = sendClass == SendClass.BAD_NEWS;
		if (!sendClass.leavesOn(day.getDayOfWeek()) || (badNews && isPublicHoliday(day))) {
			return Optional.empty();
		}
		return Optional.of(span(day, sendClass.from(), badNews ? endOfBadNews(day) : sendClass.until()));
	}

	private LocalTime endOfBadNews(LocalDate day) {
		if (this.country != null && this.country.isEveOfHoliday(day)) {
			return LocalTime.NOON;
		}
		boolean weekendAhead = day.getDayOfWeek() == DayOfWeek.FRIDAY && !isDeadlineDay(day);
		return weekendAhead ? END_OF_FRIDAY : SendClass.BAD_NEWS.until();
	}

	private boolean isDeadlineDay(LocalDate day) {
		return this.deadlineAt != null && LocalDate.ofInstant(this.deadlineAt, this.zone).equals(day);
	}

	private boolean isPublicHoliday(LocalDate day) {
		return this.country != null && this.country.isPublicHoliday(day);
	}

	private Span span(LocalDate day, LocalTime start, LocalTime end) {
		return new Span(day.atTime(start).atZone(this.zone).toInstant(), day.atTime(end).atZone(this.zone).toInstant());
	}

	private static Instant later(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}

	/** From an instant, included, to an instant, excluded. */
	private record Span(Instant start, Instant end) {
	}

}
