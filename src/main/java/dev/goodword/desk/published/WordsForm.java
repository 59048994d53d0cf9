package dev.goodword.desk.published;

import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.StandingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * New words of a published answer, as text from a form.
 *
 * @param seen the version the person looked at
 * @param fair whether somebody has looked at words that were stopped
 */
record WordsForm(@Nullable Integer seen, @Nullable String questionEn, @Nullable String answerEn,
		@Nullable String questionZh, @Nullable String answerZh, @Nullable Boolean fair) {

	static WordsForm of(StandingAnswer standing) {
		Pair en = standing.words().en();
		Pair zh = standing.words().zhHans();
		return new WordsForm(standing.version(), (en != null) ? en.question() : null, (en != null) ? en.answer() : null,
				(zh != null) ? zh.question() : null, (zh != null) ? zh.answer() : null, null);
	}

	boolean isSeenToBeFair() {
		return Boolean.TRUE.equals(this.fair);
	}

	/** The same after somebody has seen what came between. */
	WordsForm seeing(int version) {
		return new WordsForm(version, this.questionEn, this.answerEn, this.questionZh, this.answerZh, this.fair);
	}

	PublicWords words() {
		return new PublicWords(pair(this.questionEn, this.answerEn), pair(this.questionZh, this.answerZh));
	}

	Stream<String> answers() {
		return Stream.of(typed(this.answerEn), typed(this.answerZh));
	}

	private static @Nullable Pair pair(@Nullable String question, @Nullable String answer) {
		String asked = typed(question);
		String said = typed(answer);
		return (asked.isEmpty() && said.isEmpty()) ? null : new Pair(asked, said);
	}

	private static String typed(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
