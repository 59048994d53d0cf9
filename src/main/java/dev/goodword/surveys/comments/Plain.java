package dev.goodword.surveys.comments;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words in the one spelling in which they are searched. Pure. */
final class Plain {

	/** What is not seen. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]");

	private static final char WIDE_FIRST = '\uFF01';

	private static final char WIDE_LAST = '\uFF5E';

	private static final int WIDE = 0xFEE0;

	/** Letters of other alphabets that look like ours. */
	private static final String OTHER_ALPHABETS = "аеорсухіјѕԁһкмтвнαονρι";

	private static final String LATIN = "aeopcyxijsdhkmtbhaovpi";

	/** Letters that do not come apart, and the marks phones put for an apostrophe. */
	private static final String OTHER_SIGNS = "łøđħı’‘ʼ‐‑–";

	private static final String PLAIN_SIGNS = "lodhi'''---";

	/** Letters one writes as two where a keyboard has them not. */
	private static final Map<String, String> AS_TWO = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø",
			"oe", "å", "aa");

	private static final int TEN = 10;

	/** Wide signs that belong to Chinese prose and stay as they are. */
	private static final String CHINESE = "，。！？；（）：～％";

	private Plain() {
	}

	/**
	 * The same words without hidden signs and with digits and letters as one types them.
	 */
	static String of(String words) {
		String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
		StringBuilder plain = new StringBuilder();
		UNSEEN.matcher(composed).replaceAll("").codePoints().map(Plain::narrow).forEach(plain::appendCodePoint);
		return plain.toString().replace('\u00A0', ' ').replace('\u3000', ' ');
	}

	/**
	 * The same text, sign for sign, in small letters without accents; a place in it is
	 * the same place in the other.
	 */
	static String folded(String plain) {
		StringBuilder folded = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char sign = plain.charAt(i);
			folded.append(Character.isSurrogate(sign) ? sign : fold(sign));
		}
		return folded.toString();
	}

	private static char fold(char sign) {
		char small = Character
			.toLowerCase(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD).charAt(0));
		int alike = OTHER_ALPHABETS.indexOf(small);
		int mark = OTHER_SIGNS.indexOf(small);
		return (alike >= 0) ? LATIN.charAt(alike) : (mark >= 0) ? PLAIN_SIGNS.charAt(mark) : small;
	}

	/** A name as one writes it on a keyboard without its letters. */
	static String without(String name) {
		String written = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : AS_TWO.entrySet()) {
			written = written.replace(letter.getKey(), letter.getValue());
		}
		return written;
	}

	private static int narrow(int sign) {
		int digit = Character.isDigit(sign) ? Character.digit(sign, TEN)
				: (Character.getType(sign) == Character.OTHER_NUMBER) ? Character.getNumericValue(sign) : -1;
		if (digit >= 0 && digit < TEN) {
			return '0' + digit;
		}
		return (sign >= WIDE_FIRST && sign <= WIDE_LAST && CHINESE.indexOf(sign) < 0) ? sign - WIDE : sign;
	}

}
