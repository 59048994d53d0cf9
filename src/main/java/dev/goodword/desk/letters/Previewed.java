package dev.goodword.desk.letters;

import java.util.Map;
import java.util.UUID;

import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.desk.LetterFrame;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * How a letter is looked at.
 *
 * @param language in which language
 * @param person to whom it is written, unless to somebody real
 * @param application of whom it is written to; null for a sample person
 * @param look as what: on a phone, on a desk, or as plain text
 * @param dark whether the mail program is dark
 */
record Previewed(LocaleTag language, SamplePerson person, @Nullable UUID application, Look look, boolean dark) {

	private static final int UUID_LENGTH = 36;

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
		String person = asked.getOrDefault("person", "");
		return new Previewed(LocaleTag.spoken(asked.getOrDefault("words", "")).orElse(readers),
				SamplePerson.coded(person), application(person), found, "dark".equals(asked.get("colours")));
	}

	private static @Nullable UUID application(String person) {
		try {
			return (person.length() == UUID_LENGTH) ? UUID.fromString(person) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** To whom, as the address says it. */
	String to() {
		return (this.application != null) ? this.application.toString() : this.person.code();
	}

	/** The same in the language of the person it is written to. */
	Previewed in(LocaleTag theirs) {
		return new Previewed(theirs, this.person, this.application, this.look, this.dark);
	}

	/** The same as part of an address. */
	String query() {
		return "&words=" + this.language + "&person=" + to() + "&look=" + this.look.code() + "&colours="
				+ (this.dark ? "dark" : "light");
	}

	/**
	 * The mail as a program in these colours shows it: the rules for dark ones always
	 * count, or never.
	 */
	String coloured(String html) {
		return LetterFrame.coloured(html, this.dark);
	}

}
