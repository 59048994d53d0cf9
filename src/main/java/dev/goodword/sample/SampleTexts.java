package dev.goodword.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

/** The invented words of the sample company, read from a file beside this class. */
final class SampleTexts {

	private static final String BAR = "\\|";

	private final Properties texts = new Properties();

	private SampleTexts() {
	}

	/** The texts of that file. */
	static SampleTexts of(String file) {
		SampleTexts read = new SampleTexts();
		try (InputStream in = Objects.requireNonNull(SampleTexts.class.getResourceAsStream(file), file)) {
			read.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return read;
	}

	/** The text of a key; empty when there is none. */
	String text(String key) {
		return this.texts.getProperty(key, "").strip();
	}

	/** The parts of a text between its bars; none when it is empty. */
	List<String> list(String key) {
		return text(key).isEmpty() ? List.of() : Arrays.asList(text(key).split(BAR));
	}

	/** The text in that language. */
	String text(String key, LocaleTag language) {
		return text(key + "." + language.value());
	}

	/** The list in that language. */
	List<String> list(String key, LocaleTag language) {
		return list(key + "." + language.value());
	}

	/** The text in both languages. */
	LocalizedText both(String key) {
		return new LocalizedText(text(key, LocaleTag.EN), text(key, LocaleTag.ZH_HANS));
	}

}
