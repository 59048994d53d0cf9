package dev.goodword.communication.texts;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter in both languages.
 *
 * @param en in English; null for the shipped words
 * @param zhHans in simplified Chinese; null for the shipped words
 */
public record TextPair(@Nullable LetterText en, @Nullable LetterText zhHans) {

	/** What the product ships, in both languages. */
	public static final TextPair SHIPPED = new TextPair(null, null);

	/** The words in a language; null for the shipped ones. */
	public @Nullable LetterText text(LocaleTag language) {
		return language.isChinese() ? this.zhHans : this.en;
	}

	@Nullable String source(LocaleTag language) {
		LetterText text = text(language);
		return (text != null) ? text.source() : null;
	}

}
