package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import dev.goodword.simulation.Ledger.Outage;
import dev.goodword.simulation.Ledger.Submission;

/** What was stated and explains that a word came late; it is listed all the same. */
final class Excuses {

	/** The longest pause of the circuit and the longest deferral met during an outage. */
	private static final Duration AFTER_OUTAGE = Duration.ofMinutes(75);

	/**
	 * An outage may have swallowed the hour of the day at which the word was to leave.
	 */
	private static final Duration DAY = Duration.ofHours(10);

	private final Ledger ledger;

	Excuses(Ledger ledger) {
		this.ledger = ledger;
	}

	/** The name of what explains it; null when nothing does. */
	String of(Submission who, Instant due, Instant came) {
		return this.ledger.outages.stream()
			.filter((outage) -> outage.from().isBefore(came) && !nextMorning(outage, who).isBefore(came)
					&& !outage.until().isBefore(due.minus(DAY)))
			.map(Outage::name)
			.findFirst()
			.or(() -> interruptedTwice(who, came))
			.orElse(null);
	}

	/**
	 * A mail that got lost on its way twice is a person's task, and they have a day for
	 * it.
	 */
	private Optional<String> interruptedTwice(Submission who, Instant came) {
		List<Instant> lost = this.ledger.interruptions.getOrDefault(who.address(), List.of())
			.stream()
			.filter((moment) -> moment.isBefore(came) && moment.isAfter(came.minus(Checker.CALL)))
			.toList();
		return (lost.size() > 1) ? Optional.of("lost on its way twice, " + lost) : Optional.empty();
	}

	/** The moment by which everything that waited for an outage to end has left. */
	private static Instant nextMorning(Outage outage, Submission who) {
		Instant end = outage.until().plus(AFTER_OUTAGE);
		LocalTime hour = LocalTime.ofInstant(end, who.zone());
		LocalDate day = LocalDate.ofInstant(end, who.zone());
		if (hour.isBefore(LocalTime.of(8, 0))) {
			return day.atTime(9, 0).atZone(who.zone()).toInstant();
		}
		return hour.isBefore(LocalTime.of(20, 45)) ? end : day.plusDays(1).atTime(9, 0).atZone(who.zone()).toInstant();
	}

}
