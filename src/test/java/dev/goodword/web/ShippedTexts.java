package dev.goodword.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.MessageSource;

/** All texts of the product as it ships them, without the rest of it. */
public final class ShippedTexts {

	private static final MessageSource ALL = load();

	private ShippedTexts() {
	}

	public static MessageSource all() {
		return ALL;
	}

	private static MessageSource load() {
		try {
			return new LanguageConfig().messageSource();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
