package dev.goodword.portal.applying;

import java.util.List;

import dev.goodword.portal.PageWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What needs another look before the form can be sent.
 *
 * @param field the id of the field
 * @param key the message key of the words
 * @param arguments what the words speak of
 * @param file the file it is about; null when it is about none
 */
record Problem(String field, String key, List<Object> arguments, @Nullable String file) {

	static Problem of(String field, String key, Object... arguments) {
		return new Problem(field, key, List.of(arguments), null);
	}

	/** The same about a file. */
	Problem about(String name) {
		return new Problem(this.field, this.key, this.arguments, name);
	}

	String in(LocaleTag language, PageWords words) {
		Object[] filled = this.arguments.stream()
			.map((argument) -> (argument instanceof LocalizedText text) ? text.in(language) : argument)
			.toArray();
		String said = words.say(language, this.key, filled);
		return (this.file != null) ? words.say(language, "portal.apply.files.about", this.file, said) : said;
	}

}
