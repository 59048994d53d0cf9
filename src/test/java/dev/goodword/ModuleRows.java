package dev.goodword;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The picture of docs/architecture.md as a table: calls and foreign keys only point to a
 * lower row. Rows below the line are negative.
 */
final class ModuleRows {

	private static final Map<Integer, Set<String>> ROWS = new TreeMap<>(Map.ofEntries(
			Map.entry(6, Set.of("desk", "portal", "insights", "auditor", "sample", "webhooks")),
			Map.entry(5, Set.of("surveys", "channels")), Map.entry(4, Set.of("communication")),
			Map.entry(3, Set.of("promises")),
			Map.entry(2, Set.of("interviews", "offers", "decisions", "questions", "complaints")),
			Map.entry(1, Set.of("applications")), Map.entry(0, Set.of("positions", "candidates")),
			Map.entry(-1, Set.of("accounts")), Map.entry(-2, Set.of("calendars", "files", "audit", "web", "outbound")),
			Map.entry(-3, Set.of("shared"))));

	/** Pairs that lie in the right order and are forbidden all the same. */
	private static final Map<String, Set<String>> NEVER = Map.of("desk", Set.of("surveys"));

	private ModuleRows() {
	}

	/**
	 * The row of a module.
	 * @throws IllegalArgumentException for a module the picture does not show
	 */
	static int rowOf(String module) {
		return ROWS.entrySet()
			.stream()
			.filter((row) -> row.getValue().contains(module))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The picture has no module " + module))
			.getKey();
	}

	/** All rows, the lowest first. */
	static Set<Integer> rows() {
		return ROWS.keySet();
	}

	/** Whether the first module may know the second. */
	static boolean mayUse(String user, String used) {
		if (user.equals("auditor")) {
			return used.equals("shared");
		}
		return rowOf(used) < rowOf(user) && !NEVER.getOrDefault(user, Set.of()).contains(used);
	}

	/**
	 * Whether a table of the first module may hold a foreign key to one of the second.
	 */
	static boolean mayPointTo(String from, String to) {
		return from.equals(to) || mayUse(from, to);
	}

}
