package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.ShiftedTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Moves the sample's clock ahead and, on the way, does everything that comes due, in
 * order: the clock stops at each due moment, so that what happens there happens at its
 * own time. The shift survives a restart.
 */
@Component
@OnSampleInstallation
class SampleClock implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(SampleClock.class);

	/** No journey has more stops; protects from work that is due for ever. */
	private static final int MOST_STOPS = 5_000;

	/** A message has no more pauses on its way. */
	private static final int MOST_PAUSES = 5;

	/** How far to go on when something due does not get done. */
	private static final Duration STUCK = Duration.ofSeconds(30);

	private final ShiftedTime time;

	private final InstantSource clock;

	private final List<DueWork> work;

	private final SampleTables tables;

	private final ReentrantLock moving = new ReentrantLock();

	SampleClock(ShiftedTime time, InstantSource clock, List<DueWork> work, SampleTables tables) {
		this.time = time;
		this.clock = clock;
		this.work = work;
		this.tables = tables;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.time.shiftTo(this.tables.shift());
	}

	/** Moves on by a step and does what comes due on the way. */
	void move(ClockStep step) {
		this.moving.lock();
		try {
			long sent = this.tables.mails();
			int stops = travel(target(step));
			for (int i = 0; step == ClockStep.NEXT_SENDING && isWaitingSince(sent) && i < MOST_PAUSES; i++) {
				stops += travel(target(step));
			}
			this.tables.keepShift(this.time.shift());
			log.info("The sample's clock moved by {} with {} stops", step, stops);
		}
		finally {
			this.moving.unlock();
		}
	}

	/** Moves on to that moment and does what comes due on the way; never goes back. */
	void goTo(Instant target) {
		this.moving.lock();
		try {
			travel(target);
		}
		finally {
			this.moving.unlock();
		}
	}

	/** Sets the clock that far back, before anything has happened here. */
	void goBack(Duration past) {
		this.time.shiftTo(past.negated());
	}

	/** Shows the real time again. */
	void arrive() {
		this.time.shiftTo(Duration.ZERO);
		this.tables.keepShift(Duration.ZERO);
	}

	/** A message pauses on its way, at the end of its undo: then nothing has left yet. */
	private boolean isWaitingSince(long sent) {
		boolean more = messages().filter((due) -> due.isAfter(this.clock.instant())).isPresent();
		return more && this.tables.mails() == sent;
	}

	private int travel(Instant target) {
		int stops = 0;
		for (Optional<Instant> next = nextDue(target); next.isPresent() && stops < MOST_STOPS; stops++) {
			forwardTo(next.get());
			if (runDue() == 0) {
				forwardTo(this.clock.instant().plus(STUCK));
			}
			next = nextDue(target);
		}
		forwardTo(target);
		return stops;
	}

	private Instant target(ClockStep step) {
		Instant now = this.clock.instant();
		return (step == ClockStep.NEXT_SENDING) ? nextSending(now) : now.plus(step.length());
	}

	private Instant nextSending(Instant now) {
		return messages().filter((due) -> due.isAfter(now))
			.map((due) -> due.plusSeconds(1))
			.orElse(now.plus(ClockStep.HOUR.length()));
	}

	private Optional<Instant> messages() {
		return this.work.stream()
			.filter((part) -> part.name().equals("messages"))
			.findFirst()
			.flatMap(DueWork::nextDue);
	}

	private Optional<Instant> nextDue(Instant target) {
		return this.work.stream()
			.map(DueWork::nextDue)
			.flatMap(Optional::stream)
			.min(Instant::compareTo)
			.filter((due) -> !due.isAfter(target));
	}

	/**
	 * Only what says that it is due; looking into everything at every stop takes long.
	 */
	private int runDue() {
		Instant now = this.clock.instant();
		return this.work.stream()
			.filter((part) -> part.nextDue().filter((due) -> !due.isAfter(now)).isPresent())
			.mapToInt(DueWork::runDue)
			.sum();
	}

	private void forwardTo(Instant moment) {
		Duration ahead = Duration.between(this.clock.instant(), moment);
		if (ahead.compareTo(Duration.ZERO) > 0) {
			this.time.shiftTo(this.time.shift().plus(ahead));
		}
	}

}
