package dev.goodword.journey;

import java.util.Locale;

import org.springframework.context.MessageSource;

/**
 * The product's own words in one language, to find things on a page by what they are
 * called.
 */
record Words(MessageSource texts, String language) {

	String say(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, Locale.forLanguageTag(this.language));
	}

}
