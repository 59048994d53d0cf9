package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;

import dev.goodword.applications.Refused;

/**
 * Virtual time: what happens when. The true time is the world's; the machine the product
 * runs on may show another.
 */
final class World {

	/** Where every year begins. */
	static final Instant START = Instant.parse("2027-01-04T00:00:00Z");

	private static final int ENOUGH = 200;

	final long seed;

	final Ledger ledger = new Ledger();

	final Coverage coverage = new Coverage();

	private final PriorityQueue<Event> queue = new PriorityQueue<>(
			Comparator.comparing(Event::at).thenComparingLong(Event::number));

	private final List<String> troubles = new ArrayList<>();

	private final Map<String, Integer> refusals = new TreeMap<>();

	private Instant now = START;

	private Duration drift = Duration.ZERO;

	private long number;

	private long events;

	private Instant downUntil = START;

	private Turning turning;

	private House house;

	World(long seed) {
		this.seed = seed;
	}

	private record Event(Instant at, long number, Runnable what) {
	}

	/** A source of numbers for one purpose: others do not change what it draws. */
	Random random(String purpose) {
		return new Random(this.seed * 1_000_003 + purpose.hashCode());
	}

	void inhabit(House product, Turning works) {
		this.house = product;
		this.turning = works;
	}

	Turning turning() {
		return this.turning;
	}

	House house() {
		return this.house;
	}

	Instant now() {
		return this.now;
	}

	/** What the machine's clock shows. */
	Instant machineTime() {
		return this.now.plus(this.drift);
	}

	Duration drift() {
		return this.drift;
	}

	void drift(Duration further) {
		this.drift = this.drift.plus(further);
	}

	void at(Instant moment, Runnable what) {
		this.queue.add(new Event(moment, this.number++, what));
	}

	void in(Duration delay, Runnable what) {
		at(this.now.plus(delay), what);
	}

	/** Something a person does with the product: when it is down, they come back. */
	void act(Instant moment, Runnable what) {
		at(moment, () -> {
			if (isDown()) {
				act(this.downUntil.plusSeconds(30), what);
			}
			else {
				guarded(what);
			}
		});
	}

	boolean isDown() {
		return this.now.isBefore(this.downUntil);
	}

	Instant downUntil() {
		return this.downUntil;
	}

	/** Lets a crash end the process and starts another one a few minutes later. */
	boolean guarded(Runnable what) {
		try {
			what.run();
			return true;
		}
		catch (RuntimeException ex) {
			trouble(ex + " at "
					+ List.of(ex.getStackTrace())
						.stream()
						.filter((frame) -> frame.getClassName().startsWith("dev.goodword"))
						.limit(4)
						.toList());
			return true;
		}
		catch (Crash ex) {
			this.turning.crashed();
			this.house.restart();
			this.house.correctClock(this.drift.negated());
			this.downUntil = this.now.plusSeconds(60 + Math.floorMod(this.number * 37, 540));
			return false;
		}
	}

	/** What the product did not let somebody do. */
	void refused(RuntimeException why) {
		this.refusals.merge(why.getClass().getSimpleName() + " "
				+ ((why instanceof Refused refused) ? refused.refusal().messageKey() : ""), 1, Integer::sum);
	}

	Map<String, Integer> refusals() {
		return this.refusals;
	}

	/** Something that must never happen, in words. */
	void trouble(String words) {
		this.troubles.add(this.now + " " + words);
		if (this.troubles.size() > ENOUGH) {
			throw new AssertionError("Trouble without end: " + this.troubles.get(0));
		}
	}

	List<String> troubles() {
		return this.troubles;
	}

	long events() {
		return this.events;
	}

	/** Lets time pass until this moment. */
	void run(Instant end) {
		while (true) {
			Instant next = this.queue.isEmpty() ? null : this.queue.peek().at();
			Instant work = this.turning.next();
			if (work != null && (next == null || work.isBefore(next))) {
				next = work;
			}
			if (next == null || next.isAfter(end)) {
				break;
			}
			moveTo(next);
			while (!this.queue.isEmpty() && !this.queue.peek().at().isAfter(this.now)) {
				this.events++;
				this.turning.disturbed();
				guarded(this.queue.poll().what());
			}
			this.turning.turn();
		}
		moveTo(end);
	}

	private void moveTo(Instant moment) {
		this.now = moment.isAfter(this.now) ? moment : this.now;
		this.house.timeIs(this.now);
	}

}
