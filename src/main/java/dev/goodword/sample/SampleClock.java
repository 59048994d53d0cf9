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

/** The sample's clock, moved by steps of a person. The shift survives a restart. */
@Component
@OnSampleInstallation
class SampleClock implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(SampleClock.class);

	/** A message has no more pauses on its way. */
	private static final int MOST_PAUSES = 5;

	private final ShiftedTime time;

	private final InstantSource clock;

	private final List<DueWork> work;

	private final SampleTables tables;

	private final Journey journey;

	private final ReentrantLock moving = new ReentrantLock();

	SampleClock(ShiftedTime time, InstantSource clock, List<DueWork> work, SampleTables tables, Journey journey) {
		this.time = time;
		this.clock = clock;
		this.work = work;
		this.tables = tables;
		this.journey = journey;
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
			int stops = this.journey.to(target(step));
			for (int i = 0; step == ClockStep.NEXT_SENDING && isWaitingSince(sent) && i < MOST_PAUSES; i++) {
				stops += this.journey.to(target(step));
			}
			this.tables.keepShift(this.time.shift());
			log.info("The sample's clock moved by {} with {} stops", step, stops);
		}
		finally {
			this.moving.unlock();
		}
	}

	/**
	 * Moves on to that moment of the past and does what comes due on the way; never goes
	 * back.
	 */
	void goTo(Instant target) {
		this.moving.lock();
		try {
			this.journey.throughThePastTo(target);
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

}
