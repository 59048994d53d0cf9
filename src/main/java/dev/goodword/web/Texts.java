package dev.goodword.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Every text of the product: all files {@code messages/<module>_<language>.properties},
 * read as UTF-8 at the start. A key that stands in two files stops the start. The
 * language of the system plays no part; a text that is missing in one language is taken
 * from another and logged as an error.
 * <p>
 * A text with an opening brace is an ICU message pattern, so plurals are written as
 * <code>{0, plural, one {# day} other {# days}}</code>; in it a straight apostrophe
 * before a brace quotes the brace. Texts use the curved apostrophe, which never quotes.
 */
final class Texts extends AbstractMessageSource {

	private static final Logger log = LoggerFactory.getLogger(Texts.class);

	private final Map<LocaleTag, Map<String, Text>> texts;

	private Texts(Map<LocaleTag, Map<String, Text>> texts) {
		this.texts = texts;
	}

	static Texts load(ResourcePatternResolver resources) throws IOException {
		Map<LocaleTag, Map<String, Text>> texts = new HashMap<>();
		for (LocaleTag language : LocaleTag.SPOKEN) {
			String ending = language.value().replace('-', '_');
			Map<String, Text> found = new HashMap<>();
			for (Resource file : resources.getResources("classpath*:messages/*_" + ending + ".properties")) {
				read(file).forEach((key, value) -> add(found, language, key.toString(), value.toString()));
			}
			texts.put(language, found);
		}
		return new Texts(texts);
	}

	private static Properties read(Resource file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	private static void add(Map<String, Text> found, LocaleTag language, String key, String value) {
		if (found.put(key, Text.of(value, language.locale())) != null) {
			throw new IllegalStateException("The text " + key + " stands in two files of " + language);
		}
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
			@Nullable Locale locale) {
		LocaleTag language = LocaleTag.of(Objects.requireNonNullElse(locale, Locale.ENGLISH));
		Text text = (code != null) ? find(code, language) : null;
		return (text != null) ? text.with(resolveArguments(arguments, language.locale())) : null;
	}

	private @Nullable Text find(String code, LocaleTag language) {
		Text text = Objects.requireNonNull(this.texts.get(language)).get(code);
		if (text != null) {
			return text;
		}
		for (Map<String, Text> other : this.texts.values()) {
			if (other.containsKey(code)) {
				log.error("The text {} is missing in {}", code, language);
				return other.get(code);
			}
		}
		return null;
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		return null;
	}

	/** One text: plain words, or a pattern that is filled. */
	private record Text(String plain, com.ibm.icu.text.@Nullable MessageFormat pattern) {

		static Text of(String value, Locale locale) {
			return new Text(value, value.contains("{") ? new com.ibm.icu.text.MessageFormat(value, locale) : null);
		}

		String with(Object[] arguments) {
			if (this.pattern == null) {
				return this.plain;
			}
			synchronized (this.pattern) {
				return this.pattern.format(arguments);
			}
		}

	}

}
