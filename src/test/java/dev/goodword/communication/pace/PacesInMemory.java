package dev.goodword.communication.pace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.simulation.rows.MapStore;

/** What limits have let through, in memory. */
public class PacesInMemory extends PaceRows {

	private final Map<String, Pace> paces;

	PacesInMemory(MapStore store) {
		super(null);
		this.paces = store.map();
	}

	@Override
	Optional<Pace> find(String name) {
		return Optional.ofNullable(this.paces.get(name));
	}

	@Override
	Pace lock(String name, Instant now) {
		return find(name).orElseGet(() -> {
			Pace pace = new Pace(name, now, 0, null);
			this.paces.put(name, pace);
			return pace;
		});
	}

	@Override
	void save(Pace pace) {
		this.paces.put(pace.name(), pace);
	}

	@Override
	List<Pace> halvedSince(Instant since) {
		return this.paces.values()
			.stream()
			.filter((pace) -> pace.halvedAt() != null && pace.halvedAt().isAfter(since))
			.sorted(Comparator.comparing(Pace::name))
			.toList();
	}

}
