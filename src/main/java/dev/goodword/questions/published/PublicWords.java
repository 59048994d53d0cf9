package dev.goodword.questions.published;

import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read, in one language or both.
 *
 * @param en in English; null when it is only there in Chinese
 * @param zhHans in Chinese; null when it is only there in English
 */
public record PublicWords(@Nullable Pair en, @Nullable Pair zhHans) {

	/** A question and its answer. */
	public record Pair(String question, String answer) {

		Stream<String> texts() {
			return Stream.of(this.question, this.answer);
		}

	}

	/** In one language alone. */
	public static PublicWords of(LocaleTag language, Pair pair) {
		return language.isChinese() ? new PublicWords(null, pair) : new PublicWords(pair, null);
	}

	/** The same with this in the other language, when there is something. */
	public PublicWords and(LocaleTag language, @Nullable Pair pair) {
		if (pair == null) {
			return this;
		}
		return language.isChinese() ? new PublicWords(this.en, pair) : new PublicWords(pair, this.zhHans);
	}

	/** In that language alone; null when it is not there. */
	public @Nullable Pair only(LocaleTag language) {
		return language.isChinese() ? this.zhHans : this.en;
	}

	/** In that language, or in the one there is. */
	public Pair in(LocaleTag language) {
		Pair wanted = only(language);
		Pair other = language.isChinese() ? this.en : this.zhHans;
		return Objects.requireNonNull((wanted != null) ? wanted : other, "a published answer has words");
	}

	/** The language of {@link #in(LocaleTag)}. */
	public LocaleTag languageIn(LocaleTag language) {
		if (only(language) != null) {
			return language;
		}
		return language.isChinese() ? LocaleTag.EN : LocaleTag.ZH_HANS;
	}

	/**
	 * Whether somebody who reads this language was told something else before: a
	 * translation that was added tells them nothing new.
	 */
	public boolean isNewsTo(LocaleTag language, PublicWords before) {
		Pair now = only(before.languageIn(language));
		return now == null || !now.answer().equals(before.in(language).answer());
	}

	/** Every text of it. */
	public Stream<String> texts() {
		return Stream.of(this.en, this.zhHans).filter(Objects::nonNull).flatMap(Pair::texts);
	}

}
