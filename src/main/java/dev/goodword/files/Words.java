package dev.goodword.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words, and words compared without case, marks and spaces. */
final class Words {

	private Words() {
	}

	/** The letters of a text, in lower case, without anything between them. */
	static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	/** Whether every character is Chinese, and there is one. */
	static boolean isHan(String text) {
		return !text.isEmpty() && text.codePoints().allMatch(Words::isHan);
	}

	static boolean isHan(int codePoint) {
		return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
	}

	/** The words of a list beside this class; lines that begin with # are comments. */
	static Set<String> list(String name) {
		try (InputStream stream = Words.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("Missing " + name);
			}
			return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.strip().split(" +")))
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
