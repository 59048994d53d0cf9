package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

	/** So long most parts are taken at their word while the past is told. */
	private static final Duration QUIET = Duration.ofHours(6);

	/** Letters, promises, and those who ask and answer. */
	private static final Set<String> TO_THE_MINUTE = Set.of("messages", "promises", "following", "survey-asking",
			"voices");

	/** Counts of today that are of no use on any day of the past. */
	private static final Set<String> OF_TODAY = Set.of("insight-standing");

	private final ShiftedTime time;

	private final InstantSource clock;

	private final List<DueWork> work;

	private final Transactions transactions;

	private final Map<DueWork, Instant> asked = new HashMap<>();

	/** What the parts that may rest said when they were asked last. */
	private final Map<DueWork, Optional<Instant>> said = new HashMap<>();

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
		return to(target, () -> next(target));
	}

	/**
	 * The same through a past that is told: most parts are taken at their word for some
	 * hours, since nearly all of a long journey would go into asking them.
	 */
	int throughThePastTo(Instant target) {
		return to(target, () -> nextByTheirWord(target));
	}

	private int to(Instant target, Supplier<Stop> where) {
		int stops = 0;
		for (Stop next = where.get(); next.isOnTheWay() && stops < MOST_STOPS; stops++) {
			forwardTo(next.at());
			if (next.run(this.clock.instant()) == 0) {
				if (!this.clock.instant().isBefore(target)) {
					break;
				}
				forwardTo(earlier(this.clock.instant().plus(STUCK), target));
			}
			next.due(this.clock.instant()).forEach(this.said::remove);
			next = where.get();
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

	/** What is awaited to the minute is asked always, what has just been done as well. */
	private Stop nextByTheirWord(Instant target) {
		return this.transactions.within(() -> {
			Instant now = this.clock.instant();
			Map<DueWork, Instant> dues = new LinkedHashMap<>();
			for (DueWork part : this.work) {
				if (OF_TODAY.contains(part.name())) {
					continue;
				}
				if (!this.said.containsKey(part) || TO_THE_MINUTE.contains(part.name())
						|| !now.isBefore(this.asked.getOrDefault(part, Instant.MIN).plus(QUIET))) {
					this.asked.put(part, now);
					this.said.put(part, part.nextDue());
				}
				this.said.getOrDefault(part, Optional.empty()).ifPresent((due) -> dues.put(part, due));
			}
			return new Stop(dues, target);
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
			return due(now).stream().mapToInt(DueWork::runDue).sum();
		}

		/** What said so. */
		List<DueWork> due(Instant now) {
			return this.dues.entrySet()
				.stream()
				.filter((due) -> !due.getValue().isAfter(now))
				.map(Map.Entry::getKey)
				.toList();
		}

	}

}
