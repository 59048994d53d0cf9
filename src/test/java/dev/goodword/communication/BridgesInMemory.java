package dev.goodword.communication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import dev.goodword.calendars.CalendarId;
import dev.goodword.simulation.rows.MapStore;

/** The rounds before closures without a database. */
class BridgesInMemory extends BridgeRounds {

	private final Map<String, Instant> rounds;

	BridgesInMemory(MapStore store) {
		super(null);
		this.rounds = store.map();
	}

	@Override
	boolean isDone(CalendarId calendar, LocalDate closureFirst) {
		return this.rounds.containsKey(calendar + " " + closureFirst);
	}

	@Override
	void done(CalendarId calendar, LocalDate closureFirst, Instant now) {
		this.rounds.put(calendar + " " + closureFirst, now);
	}

}
