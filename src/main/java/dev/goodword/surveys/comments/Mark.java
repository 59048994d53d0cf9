package dev.goodword.surveys.comments;

/**
 * What stands where something was taken out of words: one character that nobody can type,
 * so that a page can say in its reader's language what was there.
 */
public enum Mark {

	/** Somebody's name. */
	NAME,
	/** A mail address. */
	MAIL,
	/** A phone number. */
	PHONE,
	/** A day, a month, a festival, a time of day. */
	DATE,
	/** A number that may name somebody, such as that of a card or an application. */
	NUMBER,
	/** An address on the web. */
	LINK,
	/** A name in a chat or on a network. */
	ACCOUNT,
	/** What a person took out. */
	OTHER;

	/** The first of the characters that are nobody's. */
	private static final char FIRST = '\uE000';

	/** The character that stands for it. */
	public String sign() {
		return Character.toString((char) (FIRST + ordinal()));
	}

}
