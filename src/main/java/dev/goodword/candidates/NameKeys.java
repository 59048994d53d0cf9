package dev.goodword.candidates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dev.goodword.shared.LocaleTag;
import org.springframework.stereotype.Component;

/** Keys by which names are compared and ordered alike on every database. */
@Component
class NameKeys {

	/** Longest sort key a column holds. */
	private static final int LONGEST = 700;

	/** Longest folded name a column holds; one letter may fold to eighteen. */
	private static final int LONGEST_FOLDED = 400;

	private final Collator english = frozen(ULocale.ENGLISH);

	private final Collator chinese = frozen(new ULocale("zh@collation=pinyin"));

	/**
	 * The name without case, width and surrounding or doubled white space, for the
	 * question "the same name?".
	 */
	String folded(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.strip()
			.replaceAll("\\s+", " ");
		return (folded.length() <= LONGEST_FOLDED) ? folded : cut(folded);
	}

	/**
	 * A byte string whose order is the alphabetical order of names for readers of the
	 * language; pinyin for Chinese.
	 */
	byte[] sortKey(String name, LocaleTag reader) {
		Collator collator = reader.isChinese() ? this.chinese : this.english;
		byte[] key = collator.getCollationKey(name).toByteArray();
		return (key.length <= LONGEST) ? key : Arrays.copyOf(key, LONGEST);
	}

	private static String cut(String folded) {
		boolean halfOfAPair = Character.isHighSurrogate(folded.charAt(LONGEST_FOLDED - 1));
		return folded.substring(0, halfOfAPair ? LONGEST_FOLDED - 1 : LONGEST_FOLDED);
	}

	private static Collator frozen(ULocale locale) {
		return Collator.getInstance(locale).freeze();
	}

}
