package dev.goodword.portal;

import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the portal's texts into the words of a reader's language, for views made in Java.
 */
@Component
public class PageWords {

	private final MessageSource messages;

	PageWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The text of the key; a missing key is an error in the product. */
	public String say(LocaleTag language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
