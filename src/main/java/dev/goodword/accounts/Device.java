package dev.goodword.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in with, in two words, so that they know it again in a list. The
 * browser's own description is read once and not kept.
 *
 * @param browser the program
 * @param system what it runs on
 */
record Device(Browser browser, System system) {

	private static final String SEPARATOR = "/";

	/** Of the header {@code User-Agent}, which may hold anything or be missing. */
	static Device of(@Nullable String userAgent) {
		String said = Objects.requireNonNullElse(userAgent, "");
		return new Device(first(Browser.values(), (browser) -> browser.isNamedIn(said)),
				first(System.values(), (system) -> system.isNamedIn(said)));
	}

	/** As {@link #stored()} wrote it; unknown when it did not. */
	static Device read(@Nullable Object stored) {
		String[] words = (stored instanceof String text) ? text.split(SEPARATOR, -1) : new String[0];
		return (words.length != 2) ? of(null)
				: new Device(first(Browser.values(), (browser) -> browser.name().equals(words[0])),
						first(System.values(), (system) -> system.name().equals(words[1])));
	}

	/** A text that a session can hold. */
	String stored() {
		return this.browser + SEPARATOR + this.system;
	}

	/** The first that fits, else the last, which stands for all others. */
	private static <T> T first(T[] all, Predicate<T> fits) {
		return Arrays.stream(all).filter(fits).findFirst().orElse(all[all.length - 1]);
	}

	/**
	 * Programs, those first whose description names others too: most call themselves
	 * Chrome and Safari besides.
	 */
	enum Browser {

		WECHAT("MicroMessenger/"), EDGE("Edg/", "EdgA/", "EdgiOS/"), OPERA("OPR/"), SAMSUNG("SamsungBrowser/"),
		FIREFOX("Firefox/", "FxiOS/"), CHROME("Chrome/", "CriOS/"), SAFARI("Safari/"), OTHER;

		private final List<String> marks;

		Browser(String... marks) {
			this.marks = List.of(marks);
		}

		private boolean isNamedIn(String said) {
			return this.marks.stream().anyMatch(said::contains);
		}

	}

	/** Systems, those first whose description names others too. */
	enum System {

		WINDOWS("Windows NT"), IOS("iPhone", "iPad"), HARMONY("HarmonyOS"), ANDROID("Android"), CHROMEOS("CrOS"),
		MACOS("Mac OS X"), LINUX("Linux"), OTHER;

		private final List<String> marks;

		System(String... marks) {
			this.marks = List.of(marks);
		}

		private boolean isNamedIn(String said) {
			return this.marks.stream().anyMatch(said::contains);
		}

	}

}
