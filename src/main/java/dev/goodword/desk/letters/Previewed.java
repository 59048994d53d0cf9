package dev.goodword.desk.letters;

import java.util.Map;

import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.shared.LocaleTag;

/**
 * How a letter is looked at.
 *
 * @param language in which language
 * @param person to whom it is written
 * @param look as what: on a phone, on a desk, or as plain text
 * @param dark whether the mail program is dark
 */
record Previewed(LocaleTag language, SamplePerson person, Look look, boolean dark) {

	/** Where a letter is read. */
	enum Look {

		/** In a narrow window. */
		PHONE,
		/** In a wide window. */
		DESK,
		/** By a program that shows plain text. */
		TEXT;

		String code() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/**
	 * As an address asks for it; what it does not say is the reader's language on a
	 * phone.
	 */
	static Previewed of(Map<String, String> asked, LocaleTag readers) {
		String look = asked.getOrDefault("look", "");
		Look found = Look.PHONE;
		for (Look each : Look.values()) {
			found = each.code().equals(look) ? each : found;
		}
		return new Previewed(LocaleTag.spoken(asked.getOrDefault("words", "")).orElse(readers),
				SamplePerson.coded(asked.getOrDefault("person", "")), found, "dark".equals(asked.get("colours")));
	}

	/** The same as part of an address. */
	String query() {
		return "&words=" + this.language + "&person=" + this.person.code() + "&look=" + this.look.code() + "&colours="
				+ (this.dark ? "dark" : "light");
	}

	/**
	 * The mail as a program in these colours shows it: the rules for dark ones always
	 * count, or never.
	 */
	String coloured(String html) {
		String choice = "@media (prefers-color-scheme: dark)";
		return this.dark ? html.replace(choice, "@media all") : html.replace(choice, "@media not all");
	}

}
