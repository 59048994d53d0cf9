package dev.goodword.offers.starting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded last of somebody's first day of work.
 *
 * @param day the day; null when none was ever said
 * @param zone where it begins
 * @param by who recorded it
 * @param at when
 * @param version for whoever wants to change it
 */
public record FirstDay(JobApplicationId application, @Nullable LocalDate day, ZoneId zone, FirstDayState state,
		AccountId by, Instant at, int version) {

	/**
	 * When their first day begins or began; empty when they do not come, or nobody knows.
	 */
	public Optional<Instant> begins() {
		return (this.day == null || this.state != FirstDayState.AGREED) ? Optional.empty()
				: Optional.of(this.day.atStartOfDay(this.zone).toInstant());
	}

	/** Whether their first day has begun. */
	public boolean hasBegun(Instant now) {
		return begins().filter((begin) -> !begin.isAfter(now)).isPresent();
	}

}
