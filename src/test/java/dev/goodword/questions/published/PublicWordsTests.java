package dev.goodword.questions.published;

import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublicWordsTests {

	private static final Pair ENGLISH = new Pair("Can I work from home?", "Two days a week.");

	private static final Pair CHINESE = new Pair("可以居家办公吗？", "每周两天。");

	private final PublicWords english = PublicWords.of(LocaleTag.EN, ENGLISH);

	private final PublicWords both = this.english.and(LocaleTag.ZH_HANS, CHINESE);

	@Test
	void speaksTheLanguageAskedForOrTheOneThereIs() {
		assertThat(this.both.in(LocaleTag.ZH_HANS)).isEqualTo(CHINESE);
		assertThat(this.both.languageIn(LocaleTag.ZH_HANS)).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(this.english.in(LocaleTag.ZH_HANS)).isEqualTo(ENGLISH);
		assertThat(this.english.languageIn(LocaleTag.ZH_HANS)).isEqualTo(LocaleTag.EN);
		assertThat(this.english.only(LocaleTag.ZH_HANS)).isNull();
		PublicWords chinese = PublicWords.of(LocaleTag.ZH_HANS, CHINESE);
		assertThat(chinese.languageIn(LocaleTag.EN)).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(chinese.in(LocaleTag.EN)).isEqualTo(CHINESE);
	}

	@Test
	void addsNothingWhereThereIsNothing() {
		assertThat(this.english.and(LocaleTag.ZH_HANS, null)).isSameAs(this.english);
		assertThat(PublicWords.of(LocaleTag.ZH_HANS, CHINESE).and(LocaleTag.EN, ENGLISH)).isEqualTo(this.both);
		assertThat(this.both.texts()).containsExactly(ENGLISH.question(), ENGLISH.answer(), CHINESE.question(),
				CHINESE.answer());
	}

	@Test
	void isNewsOnlyToWhoeverReadAnotherAnswer() {
		assertThat(this.both.isNewsTo(LocaleTag.EN, this.english)).as("a translation was added").isFalse();
		assertThat(this.both.isNewsTo(LocaleTag.ZH_HANS, this.english)).as("they had read it in English").isFalse();
		PublicWords changed = PublicWords.of(LocaleTag.EN, new Pair(ENGLISH.question(), "Every day."));
		assertThat(changed.isNewsTo(LocaleTag.EN, this.both)).isTrue();
		assertThat(changed.isNewsTo(LocaleTag.ZH_HANS, this.both)).as("theirs is gone").isTrue();
		PublicWords asked = PublicWords.of(LocaleTag.EN, new Pair("From home?", ENGLISH.answer()));
		assertThat(asked.isNewsTo(LocaleTag.EN, this.english)).as("only the question reads otherwise").isFalse();
	}

}
