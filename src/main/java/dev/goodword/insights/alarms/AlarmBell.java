package dev.goodword.insights.alarms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Component;

/** Raises alarms: one of a kind and place is open at a time. */
@Component
class AlarmBell {

	private final AlarmTable alarms;

	private final Chance chance;

	private final InstantSource clock;

	AlarmBell(AlarmTable alarms, Chance chance, InstantSource clock) {
		this.alarms = alarms;
		this.chance = chance;
		this.clock = clock;
	}

	/** All there ever were at a company. */
	List<Alarm> known(CompanyId company) {
		return this.alarms.of(company, Instant.EPOCH);
	}

	/** Rings for all of them, but for what is open or was raised for the same time. */
	void ring(CompanyId company, List<Signal> signals, List<Alarm> known) {
		signals.stream()
			.filter((signal) -> known.stream().noneMatch((alarm) -> isSettled(alarm, signal)))
			.forEach((signal) -> this.alarms.add(this.chance.newId(), company, signal, this.clock.instant()));
	}

	/**
	 * A chart of blocks may ring twice in a quarter; it leaves out what was dealt with by
	 * itself. What was held to be chance rings again once there is more of it.
	 */
	static boolean isSettled(Alarm alarm, Signal signal) {
		return alarm.signal().isLike(signal)
				&& (alarm.isOpen() || (!signal.kind().isOfBlocks() && alarm.signal().period().equals(signal.period())
						&& !(alarm.handling().isChance() && signal.isMoreThan(alarm.signal()))));
	}

}
