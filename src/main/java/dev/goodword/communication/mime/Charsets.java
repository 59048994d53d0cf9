package dev.goodword.communication.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes by the character set they are labelled with, and by what they look like
 * where the label is missing, unknown or untrue. Everything of the GB family is read as
 * GB18030, which contains the others: Chinese programs write signs that the set they name
 * does not have.
 */
final class Charsets {

	static final Charset GB18030 = Charset.forName("GB18030");

	private static final Set<String> GB_FAMILY = Set.of("gb2312", "gb_2312-80", "gb_2312", "gbk", "x-gbk", "cp936",
			"ms936", "windows-936", "euc-cn", "x-euc-cn", "chinese", "gb18030");

	private static final Set<String> SAYS_NOTHING = Set.of("us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit",
			"x-unknown", "default", "utf-7", "unicode-1-1-utf-7");

	private static final byte ESCAPE = 0x1b;

	private static final int FIRST_OF_PAIR = 0xa1;

	private static final int LEAST_CONFIDENCE = 20;

	private Charsets() {
	}

	/** What encoded words are read with in place of the set they name. */
	static Map<Charset, Charset> substitutes() {
		return Map.of(Charset.forName("GB2312"), GB18030, Charset.forName("GBK"), GB18030);
	}

	/** The set that a label names; empty when it names none that says anything. */
	static Optional<Charset> named(@Nullable String label) {
		String name = (label != null) ? label.strip().toLowerCase(Locale.ROOT) : "";
		if (name.isEmpty() || SAYS_NOTHING.contains(name)) {
			return Optional.empty();
		}
		if (GB_FAMILY.contains(name)) {
			return Optional.of(GB18030);
		}
		try {
			return Optional.of(Charset.forName(name));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The text of these bytes. A label is believed unless the bytes cannot be what it
	 * says.
	 * @param label the name of the character set as the mail says; null when it says none
	 */
	static String text(byte[] bytes, @Nullable String label) {
		return named(label).flatMap((charset) -> strictly(bytes, charset)).orElseGet(() -> guessed(bytes, label));
	}

	private static String guessed(byte[] bytes, @Nullable String label) {
		if (has(bytes, ESCAPE)) {
			Optional<String> japanese = strictly(bytes, Charset.forName("ISO-2022-JP"));
			if (japanese.isPresent()) {
				return japanese.get();
			}
		}
		return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> detected(bytes, label));
	}

	private static String detected(byte[] bytes, @Nullable String label) {
		if (isInPairs(bytes)) {
			return new String(bytes, GB18030);
		}
		CharsetDetector detector = new CharsetDetector();
		detector.setText(bytes);
		CharsetMatch match = detector.detect();
		if (match != null && match.getConfidence() >= LEAST_CONFIDENCE) {
			Optional<Charset> found = named(match.getName());
			if (found.isPresent()) {
				return new String(bytes, found.get());
			}
		}
		return new String(bytes, named(label).orElse(StandardCharsets.ISO_8859_1));
	}

	/** Whether all signs beyond ASCII stand in pairs as GB2312 writes them. */
	private static boolean isInPairs(byte[] bytes) {
		int run = 0;
		for (byte one : bytes) {
			int value = one & 0xff;
			if (value >= FIRST_OF_PAIR) {
				run++;
			}
			else if (value > 0x7f || run % 2 != 0) {
				return false;
			}
			else {
				run = 0;
			}
		}
		return run % 2 == 0;
	}

	private static boolean has(byte[] bytes, byte wanted) {
		for (byte one : bytes) {
			if (one == wanted) {
				return true;
			}
		}
		return false;
	}

	private static Optional<String> strictly(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

}
