package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.surveys.scores.value.LifeStage;
import org.jspecify.annotations.Nullable;

/**
 * How a company stands with its applicants, counted and not asked. Pure.
 *
 * @param counts by what was counted
 */
record Standing(List<Counted> counts) {

	/** Open without a date, as the daily count found it. */
	static final String UNDATED_DAY = "UNDATED_DAY";

	Standing {
		counts = List.copyOf(counts);
	}

	/** How many people are at a stage of their life with the company. */
	int people(LifeStage stage) {
		return number(stage.name());
	}

	/** When it was counted how many people stand where; empty before the first time. */
	Optional<Instant> countedPeople() {
		return of("COUNTED").map(Counted::counted);
	}

	/** How many are open and were told no date. */
	int undated() {
		return number("UNDATED") + number(UNDATED_DAY);
	}

	/** When those were counted; empty when that is now. */
	Optional<Instant> countedUndated() {
		return of(UNDATED_DAY).flatMap((daily) -> countedPeople());
	}

	/** How many asked to be contacted and were not, yet. */
	int wishes() {
		return number("WISHES");
	}

	/** When the first of them asked. */
	Optional<LocalDate> oldestWish() {
		return of("WISHES").map(Counted::since);
	}

	/** When it was told last what people gave as their reason; empty without it. */
	Optional<LocalDate> reasonsTold() {
		return of("REASONS").map(Counted::since);
	}

	/** How many complaints are open. */
	int complaints() {
		return number("COMPLAINTS") + lateComplaints();
	}

	/** How many of those owe a word that is late. */
	int lateComplaints() {
		return number("LATE");
	}

	/** After how many working days half of some complaints had an answer. */
	static OptionalInt answeredWithin(List<Complained> complaints, WorkingCalendar calendar) {
		ZoneId zone = calendar.zone();
		List<Integer> days = complaints.stream()
			.map((each) -> calendar.workingDaysBetween(LocalDate.ofInstant(each.raisedAt(), zone),
					LocalDate.ofInstant(each.answeredAt(), zone)))
			.sorted()
			.toList();
		return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2));
	}

	private int number(String what) {
		return of(what).map(Counted::number).orElse(0);
	}

	private Optional<Counted> of(String what) {
		return this.counts.stream().filter((each) -> each.what().equals(what)).findFirst();
	}

	/**
	 * One count.
	 *
	 * @param since when the first of them came; null when nobody asks
	 * @param counted when that was counted; null for what is counted now
	 */
	record Counted(String what, int number, @Nullable LocalDate since, @Nullable Instant counted) {
	}

	/** One complaint that a person answered. */
	record Complained(Instant raisedAt, Instant answeredAt) {
	}

}
