package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;
import dev.goodword.shared.Transactions;

import org.springframework.stereotype.Component;

/**
 * Moves the clock ahead and, on the way, does everything that comes due, in order: the
 * clock stops at each due moment, so that what happens there happens at its own time. For
 * one traveller.
 */
@Component
@OnSampleInstallation
class Journey {

	/** No journey has more stops; protects from work that is due for ever. */
	private static final int MOST_STOPS = 5_000;

	/** How far to go on when something due does not get done. */
	private static final Duration STUCK = Duration.ofSeconds(30);

	private final ShiftedTime time;

	private final InstantSource clock;

	private final List<DueWork> work;

	private final Transactions transactions;

	private final Map<DueWork, Instant> asked = new HashMap<>();

	Journey(ShiftedTime time, InstantSource clock, List<DueWork> work, Transactions transactions) {
		this.time = time;
		this.clock = clock;
		this.work = work;
		this.transactions = transactions;
	}

	/**
	 * Goes on to that moment; never goes back.
	 * @return how often it stopped
	 */
	int to(Instant target) {
		int stops = 0;
		for (Stop next = next(target); next.isOnTheWay() && stops < MOST_STOPS; stops++) {
			forwardTo(next.at());
			if (next.run(this.clock.instant()) == 0) {
				if (!this.clock.instant().isBefore(target)) {
					break;
				}
				forwardTo(earlier(this.clock.instant().plus(STUCK), target));
			}
			next = next(target);
		}
		forwardTo(target);
		return stops;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/** Asks every part once, and all together: there are thousands of stops. */
	private Stop next(Instant target) {
		return this.transactions.within(() -> {
			Map<DueWork, Instant> dues = new LinkedHashMap<>();
			Stop next = new Stop(dues, target);
			ask(this.work.stream().filter((part) -> part.patience().isZero()), dues);
			ask(this.work.stream().filter((part) -> !part.patience().isZero() && isImpatient(part, next)), dues);
			return next;
		});
	}

	private void ask(Stream<DueWork> parts, Map<DueWork, Instant> dues) {
		Instant now = this.clock.instant();
		parts.toList().forEach((part) -> {
			this.asked.put(part, now);
			part.nextDue().ifPresent((due) -> dues.put(part, due));
		});
	}

	/** What may be done late is asked rarely, and never later than that. */
	private boolean isImpatient(DueWork part, Stop next) {
		Instant last = this.asked.get(part);
		return last == null || next.end().isAfter(last.plus(part.patience()));
	}

	private void forwardTo(Instant moment) {
		Duration ahead = Duration.between(this.clock.instant(), moment);
		if (ahead.compareTo(Duration.ZERO) > 0) {
			this.time.shiftTo(this.time.shift().plus(ahead));
		}
	}

	/**
	 * Where the clock stops next.
	 *
	 * @param dues when each part that waits for something is due
	 * @param target where the journey ends
	 */
	private record Stop(Map<DueWork, Instant> dues, Instant target) {

		Instant at() {
			return this.dues.values().stream().min(Instant::compareTo).orElse(Instant.MAX);
		}

		/** Where the clock goes from here, stop or not. */
		Instant end() {
			return earlier(at(), this.target);
		}

		boolean isOnTheWay() {
			return !at().isAfter(this.target);
		}

		/** Does what said that it is due; the rest is left alone. */
		int run(Instant now) {
			return this.dues.entrySet()
				.stream()
				.filter((due) -> !due.getValue().isAfter(now))
				.mapToInt((due) -> due.getKey().runDue())
				.sum();
		}

	}

}
