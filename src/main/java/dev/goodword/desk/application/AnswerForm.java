package dev.goodword.desk.application;

import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * An answer, as text from a form.
 *
 * @param text what the candidate reads
 * @param publish whether everybody reads it
 * @param question the question as everybody reads it, in the candidate's language
 * @param answer the answer as everybody reads it; empty for the same words
 * @param otherQuestion the question in the other language; empty for none
 * @param otherAnswer the answer in the other language; empty for none
 * @param fair whether somebody has looked at the words that were stopped
 * @param standing the published answer it repeats; empty for none
 */
record AnswerForm(@Nullable String text, @Nullable Boolean publish, @Nullable String question, @Nullable String answer,
		@Nullable String otherQuestion, @Nullable String otherAnswer, @Nullable Boolean fair,
		@Nullable String standing) {

	boolean isPublished() {
		return Boolean.TRUE.equals(this.publish);
	}

	boolean isSeenToBeFair() {
		return Boolean.TRUE.equals(this.fair);
	}

	/** Every answer somebody will read. */
	Stream<String> answers() {
		String text = typed(this.text);
		return isPublished() ? Stream.of(text, typed(this.answer), typed(this.otherAnswer)) : Stream.of(text);
	}

	/** What is published in the candidate's language, and perhaps in the other. */
	PublicWords words(LocaleTag theirs) {
		String said = typed(this.answer).isEmpty() ? typed(this.text) : typed(this.answer);
		PublicWords words = PublicWords.of(theirs, new Pair(typed(this.question), said));
		boolean nothing = typed(this.otherQuestion).isEmpty() && typed(this.otherAnswer).isEmpty();
		return nothing ? words : words.and(theirs.isChinese() ? LocaleTag.EN : LocaleTag.ZH_HANS,
				new Pair(typed(this.otherQuestion), typed(this.otherAnswer)));
	}

	static String typed(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
