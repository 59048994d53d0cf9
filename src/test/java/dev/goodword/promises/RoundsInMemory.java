package dev.goodword.promises;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.simulation.rows.MapStore;

/** The rounds of warnings without a database. */
class RoundsInMemory extends WarningRounds {

	private final Map<String, Boolean> rounds;

	RoundsInMemory(MapStore store) {
		super(null);
		this.rounds = store.map();
	}

	@Override
	List<Boolean> done(ZoneId zone, LocalDate day) {
		return Stream.of(true, false).filter((early) -> this.rounds.containsKey(key(zone, day, early))).toList();
	}

	@Override
	void done(ZoneId zone, LocalDate day, boolean early) {
		this.rounds.put(key(zone, day, early), true);
	}

	private static String key(ZoneId zone, LocalDate day, boolean early) {
		return zone + " " + day + " " + early;
	}

}
