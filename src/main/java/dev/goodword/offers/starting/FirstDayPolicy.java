package dev.goodword.offers.starting;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may be recorded of somebody's first day of work: only of those who said yes, and
 * only days that can be.
 */
final class FirstDayPolicy {

	/** Further ahead it is a slip of the hand. */
	static final Period AHEAD = Period.ofYears(2);

	private static final String KEYS = "offers.start.refused.";

	private FirstDayPolicy() {
	}

	/**
	 * The first objection to such a day, or empty.
	 * @param today the day where they work
	 */
	static Optional<Refusal> toRecord(ApplicationSummary application, LocalDate day, ZoneId zone, LocalDate today) {
		if (application.outcome() != Outcome.HIRED) {
			return because("notHired");
		}
		if (day.isBefore(LocalDate.ofInstant(application.receivedAt(), zone))) {
			return because("early");
		}
		return day.isAfter(today.plus(AHEAD)) ? because("late") : Optional.empty();
	}

	/**
	 * The first objection to recording that they never came, or empty.
	 * @param known what was recorded before; null for nothing
	 */
	static Optional<Refusal> toNeverCame(ApplicationSummary application, @Nullable FirstDay known) {
		if (application.outcome() != Outcome.HIRED) {
			return because("notHired");
		}
		return (known != null && known.state() == FirstDayState.NEVER_CAME) ? because("known") : Optional.empty();
	}

	/**
	 * The first objection to taking back what was recorded, or empty.
	 * @param known what was recorded before; null for nothing
	 */
	static Optional<Refusal> toTakeBack(@Nullable FirstDay known) {
		return (known == null || known.state() == FirstDayState.TAKEN_BACK) ? because("nothing") : Optional.empty();
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

}
