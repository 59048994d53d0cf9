package dev.goodword.communication.templates;

import java.util.Locale;

import dev.goodword.shared.LocaleTag;

/**
 * Something in a text that must be otherwise before anybody reads it.
 *
 * @param language in which text
 * @param place in which part of it
 * @param line the line of that part, from one; nought for the part as a whole
 * @param fault what it is
 * @param word the field or word it is about; empty for none
 */
public record Finding(LocaleTag language, Place place, int line, Fault fault, String word) {

	/** A part of a text. */
	public enum Place {

		/** The subject. */
		SUBJECT,
		/** The paragraphs. */
		BODY;

		/** Inside an id or a name. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** What can be wrong with a text. */
	public enum Fault {

		/** There is no subject. */
		NO_SUBJECT,
		/** There are no paragraphs. */
		NO_BODY,
		/** It is longer than anybody reads. */
		TOO_LONG,
		/** No paragraph carries the news. */
		NO_NEWS,
		/** More than one paragraph carries the news. */
		TWO_NEWS,
		/** A section is not closed in its paragraph, or a brace is missing. */
		BROKEN,
		/** Something in braces is neither a field nor a section. */
		NO_FIELD,
		/** No such field exists. */
		UNKNOWN,
		/** The field exists, and this letter never knows it. */
		NOT_HERE,
		/** A sign that can only be asked for is printed. */
		ONLY_ASKED,
		/** It may be absent and stands outside its section. */
		UNGUARDED,
		/** Every letter of this kind says it, and this one does not in every case. */
		MISSING,
		/** The other language speaks of it. */
		UNEQUAL,
		/** A word that puts people off. */
		FORBIDDEN,
		/** A word about what a person is, or a cold one. */
		UNFAIR,
		/** An address that can be read on the way. */
		INSECURE,
		/** A tag of a page: letters are plain words. */
		MARKUP,
		/** An invisible character. */
		INVISIBLE,
		/** An address that hides where it leads. */
		SHORTENED,
		/** A day that no promise of ours keeps. */
		DAY,
		/** It is written in the other language. */
		LANGUAGE,
		/** A letter cannot be written with it. */
		UNWRITABLE;

		/** The key of its words. */
		public String label() {
			return "texts.fault." + name();
		}

	}

}
