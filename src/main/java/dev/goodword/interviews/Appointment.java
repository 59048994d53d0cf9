package dev.goodword.interviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * An agreed time: hours on the clock of a place, whatever becomes of that clock until
 * then. Source: {@code communication.md} 3.3, future appointments.
 *
 * @param localStart when it begins, to the minute, on that clock
 * @param zone the clock
 * @param minutes how long it takes
 */
public record Appointment(LocalDateTime localStart, ZoneId zone, int minutes) {

	/**
	 * The instant it begins, by the rules of the zone as they are known today. An hour
	 * that comes twice means the first one.
	 */
	public Instant startsAt() {
		return this.localStart.atZone(this.zone).toInstant();
	}

	/** The instant it ends. */
	public Instant endsAt() {
		return startsAt().plus(Duration.ofMinutes(this.minutes));
	}

	/** Whether the clock of that place shows this hour at all on that day. */
	boolean exists() {
		return !this.zone.getRules().getValidOffsets(this.localStart).isEmpty();
	}

	/** Whether both take place at the same time, at least in part. */
	boolean overlaps(Appointment other) {
		return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
	}

}
