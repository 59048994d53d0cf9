package dev.goodword.communication.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/**
 * How many may pass in a time: the generic cell rate algorithm (ITU-T I.371, annex A, as
 * a virtual schedule). All that has to be remembered is one moment, the one from which
 * the whole burst is free again.
 *
 * @param interval between two when many wait
 * @param burst how many may pass together after a rest
 */
record Flow(Duration interval, int burst) {

	/**
	 * Never more than so many in any time of that length, its end not included. A quarter
	 * and one may pass together, so that a worker which looks four times in that time
	 * misses nothing; the rest is spread evenly.
	 * @param count at least 1
	 */
	static Flow atMost(int count, Duration time) {
		int together = count / 4 + 1;
		long micros = TimeUnit.NANOSECONDS.toMicros(time.toNanos());
		return new Flow(Duration.of(-Math.floorDiv(-micros, count - together + 1L), ChronoUnit.MICROS), together);
	}

	/** The same with fewer that pass together, so that some are left for others. */
	Flow keeping(int reserve) {
		return new Flow(this.interval, Math.max(1, this.burst - reserve));
	}

	/**
	 * When the next may pass.
	 * @param freeAt when all before it are forgotten
	 */
	Instant earliest(Instant freeAt) {
		return freeAt.minus(this.interval.multipliedBy(this.burst - 1L));
	}

	/**
	 * How many may pass at once now.
	 * @param freeAt when all before are forgotten
	 */
	long left(Instant freeAt, Instant now) {
		Duration used = freeAt.isAfter(now) ? Duration.between(now, freeAt) : Duration.ZERO;
		Duration free = this.interval.multipliedBy(this.burst).minus(used);
		return free.isNegative() ? 0 : free.dividedBy(this.interval);
	}

	/** The new moment at which all are forgotten, after one more. */
	Instant taken(Instant freeAt, Instant now) {
		return (freeAt.isBefore(now) ? now : freeAt).plus(this.interval);
	}

	/** How many pass in a minute when many wait. */
	long perMinute() {
		return Duration.ofMinutes(1).dividedBy(this.interval);
	}

	/**
	 * The moment to remember so that the next passes after one interval and none before.
	 */
	Instant exhausted(Instant now) {
		return now.plus(this.interval.multipliedBy(this.burst));
	}

}
