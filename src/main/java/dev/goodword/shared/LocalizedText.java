package dev.goodword.shared;

import jakarta.persistence.Embeddable;

/**
 * A short text that exists in every language the product speaks.
 *
 * @param en the English text
 * @param zhHans the text in simplified Chinese
 */
@Embeddable
public record LocalizedText(String en, String zhHans) {

	/** The text in the given language. */
	public String in(LocaleTag language) {
		return language.isChinese() ? this.zhHans : this.en;
	}

}
