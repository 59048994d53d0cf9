package dev.goodword.web;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: what the person asks for now, else what they chose before,
 * else the first language of their browser that we speak, else English. Any Chinese is
 * read as simplified Chinese.
 */
class LanguageChoice implements LocaleResolver {

	/** The name of the cookie and of the parameter. */
	static final String NAME = "lang";

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return languageOf(request).locale();
	}

	/** Languages are chosen by the parameter only. */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by the parameter " + NAME);
	}

	static LocaleTag languageOf(HttpServletRequest request) {
		return asked(request).or(() -> chosenBefore(request)).or(() -> ofBrowser(request)).orElse(LocaleTag.EN);
	}

	/** The language the request itself asks for. */
	static Optional<LocaleTag> asked(HttpServletRequest request) {
		return Choices.parameter(request, NAME).flatMap(LocaleTag::spoken);
	}

	private static Optional<LocaleTag> chosenBefore(HttpServletRequest request) {
		return Choices.cookie(request, NAME).flatMap(LocaleTag::spoken);
	}

	private static Optional<LocaleTag> ofBrowser(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Optional.empty();
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> LocaleTag.spoken(locale.toLanguageTag()).stream())
			.findFirst();
	}

}
