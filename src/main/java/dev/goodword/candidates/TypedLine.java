package dev.goodword.candidates;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * One line a person typed about themselves, of any script. Composed to NFC, except
 * ideographs that NFC would exchange for another form of the character: a name stays as
 * its owner writes it.
 */
final class TypedLine {

	private static final Normalizer2 COMPOSED = new FilteredNormalizer2(Normalizer2.getNFCInstance(),
			new UnicodeSet("[^\\uF900-\\uFAFF\\U0002F800-\\U0002FA1F]").freeze());

	/**
	 * Controls, line and paragraph separators, lone surrogates, private characters, and
	 * the characters that turn the direction of what follows.
	 */
	private static final UnicodeSet REFUSED = new UnicodeSet(
			"[[:Cc:][:Zl:][:Zp:][:Cs:][:Co:]\\u202A-\\u202E\\u2066-\\u2069]")
		.freeze();

	/** What nobody can see. */
	private static final UnicodeSet UNSEEN = new UnicodeSet("[[:White_Space:][:Cf:][:Default_Ignorable_Code_Point:]]")
		.freeze();

	private TypedLine() {
	}

	/**
	 * The line without surrounding white space.
	 * @param longest how many UTF-16 units it may have
	 * @throws IllegalArgumentException when it is empty to the eye, too long, or holds a
	 * character that must not stand in a name
	 */
	static String of(String typed, int longest) {
		String line = COMPOSED.normalize(typed.strip());
		if (line.length() > longest || REFUSED.containsSome(line) || UNSEEN.containsAll(line)) {
			throw new IllegalArgumentException("Not one line of at most " + longest + " plain characters");
		}
		return line;
	}

	/** Whether the text holds a character that no line may hold. */
	static boolean hasRefused(String typed) {
		return REFUSED.containsSome(typed);
	}

}
