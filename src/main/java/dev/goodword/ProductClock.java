package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

import dev.goodword.shared.ShiftedTime;

/**
 * The one clock of the product. It ticks in microseconds, follows the database's time, so
 * that a wrong clock on one node cannot make anybody wait, and can be shifted by the
 * sample installation alone.
 */
class ProductClock implements InstantSource, ShiftedTime {

	private final InstantSource machine;

	private volatile Duration correction = Duration.ZERO;

	private volatile Duration shift = Duration.ZERO;

	ProductClock(InstantSource machine) {
		this.machine = machine;
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(this.correction).plus(this.shift).truncatedTo(ChronoUnit.MICROS);
	}

	/** The moment without the sample's shift: what the database's clock shows. */
	Instant unshifted() {
		return this.machine.instant().plus(this.correction).truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * How far this machine's clock is behind the database's; negative when it is ahead.
	 */
	public Duration correction() {
		return this.correction;
	}

	@Override
	public Duration shift() {
		return this.shift;
	}

	/** Follows the database from now on. */
	void correctBy(Duration difference) {
		this.correction = difference;
	}

	@Override
	public void shiftTo(Duration ahead) {
		this.shift = ahead;
	}

}
