package dev.goodword.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The three choices of colours: as the system has it, light, dark. */
final class Themes {

	/** The name of the cookie and of the parameter. */
	static final String NAME = "theme";

	static final String SYSTEM = "system";

	private static final List<String> ALL = List.of(SYSTEM, "light", "dark");

	private Themes() {
	}

	static boolean knows(@Nullable String name) {
		return name != null && ALL.contains(name);
	}

	/** The value of the page's attribute: null when the system decides. */
	static @Nullable String attribute(@Nullable String name) {
		return (knows(name) && !SYSTEM.equals(name)) ? name : null;
	}

	static List<Frame.Theme> choices(@Nullable String chosen) {
		String current = Objects.requireNonNullElse(chosen, SYSTEM);
		return ALL.stream().map((name) -> new Frame.Theme(name, name.equals(current))).toList();
	}

}
