package dev.goodword.communication.templates;

import java.util.Optional;

import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything the product ships can be written to everybody. */
class SamplePersonTests {

	private static final MailTemplates TEMPLATES = TestTexts.templates();

	@ParameterizedTest
	@EnumSource
	void getsEveryShippedLetterInBothLanguages(SamplePerson person) {
		LetterKinds.all().forEach((kind) -> LocaleTag.SPOKEN.forEach((language) -> {
			Letter letter = TEMPLATES.trial(kind.name(), language, TEMPLATES.shipped(kind.name(), language), person,
					GoldenMailTests.surround(kind.name(), language));
			assertThat(letter.text()).as("%s to %s", kind.name(), person).isNotBlank().doesNotContain("{{", "}}");
			assertThat(letter.html().length()).isLessThan(60_000);
		}));
	}

	@Test
	void hasNothingThatCouldBeAbsentWhenEmptiest() {
		LetterRules rules = TEMPLATES.rules("received", (words) -> Optional.empty());
		assertThat(SamplePerson.EMPTIEST.fields(LocaleTag.EN, rules.known(), rules.always()))
			.containsOnlyKeys(Field.CANDIDATE_GREETING, Field.POSITION_TITLE, Field.APPLICATION_CODE);
		assertThat(SamplePerson.LONGEST.greeting(LocaleTag.EN).length()).isGreaterThanOrEqualTo(34);
		assertThat(SamplePerson.coded("right-to-left")).isEqualTo(SamplePerson.RIGHT_TO_LEFT);
		assertThat(SamplePerson.coded("nobody")).isEqualTo(SamplePerson.SHORT);
	}

}
