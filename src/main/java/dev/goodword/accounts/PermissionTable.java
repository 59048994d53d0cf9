package dev.goodword.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of roles and permissions, read once from {@code permissions.txt}. */
final class PermissionTable {

	/** How far a role carries a permission. */
	enum Reach {

		/** Not at all. */
		NONE,
		/** On things on whose hiring team the role is held. */
		TEAM,
		/** On everything within the grant. */
		SCOPE

	}

	static final PermissionTable CURRENT = load();

	private final Map<Permission, Map<Role, Reach>> reaches = new EnumMap<>(Permission.class);

	private PermissionTable(List<String> lines) {
		List<Role> roles = cells(lines.get(0)).stream().skip(1).map(Role::valueOf).toList();
		for (String line : lines.subList(1, lines.size())) {
			List<String> cells = cells(line);
			Map<Role, Reach> row = new EnumMap<>(Role.class);
			for (int i = 0; i < roles.size(); i++) {
				row.put(roles.get(i), reach(cells.get(i + 1)));
			}
			if (this.reaches.put(Permission.valueOf(cells.get(0)), row) != null) {
				throw new IllegalStateException("Two rows for " + cells.get(0));
			}
		}
		requireComplete();
	}

	/**
	 * Reads a table: first the roles, then a line for each permission.
	 * @throws IllegalStateException when it is not complete
	 */
	static PermissionTable of(List<String> lines) {
		return new PermissionTable(lines);
	}

	/** How far the role carries the permission. */
	Reach reach(Permission permission, Role role) {
		return this.reaches.getOrDefault(permission, Map.of()).getOrDefault(role, Reach.NONE);
	}

	/** The roles that carry the permission at least on hiring teams. */
	Set<Role> rolesWith(Permission permission) {
		return Arrays.stream(Role.values())
			.filter((role) -> reach(permission, role) != Reach.NONE)
			.collect(Collectors.toSet());
	}

	private void requireComplete() {
		for (Permission permission : Permission.values()) {
			if (this.reaches.getOrDefault(permission, Map.of()).size() != Role.values().length) {
				throw new IllegalStateException("permissions.txt must say for every role whether it may " + permission);
			}
		}
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|")).map(String::strip).toList();
	}

	private static Reach reach(String cell) {
		return switch (cell) {
			case "-" -> Reach.NONE;
			case "team" -> Reach.TEAM;
			case "scope" -> Reach.SCOPE;
			default -> throw new IllegalStateException("permissions.txt knows no '" + cell + "'");
		};
	}

	private static PermissionTable load() {
		try (InputStream in = PermissionTable.class.getResourceAsStream("permissions.txt")) {
			if (in == null) {
				throw new IllegalStateException("permissions.txt is missing");
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return of(text.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
