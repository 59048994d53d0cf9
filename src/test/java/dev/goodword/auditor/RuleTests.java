package dev.goodword.auditor;

import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the auditor finds can be shown. */
class RuleTests {

	@ParameterizedTest
	@EnumSource
	void hasWordsForTheRuleAndForItsBreachInBothLanguages(Rule rule) {
		for (LocaleTag language : LocaleTag.SPOKEN) {
			for (String key : new String[] { rule.key(), rule.key() + ".short" }) {
				assertThat(ShippedTexts.all().getMessage(key, null, language.locale())).isNotBlank();
			}
		}
	}

}
