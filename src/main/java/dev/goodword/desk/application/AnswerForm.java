package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.communication.FairWords;
import dev.goodword.desk.Wording;
import dev.goodword.questions.published.PersonalTraces;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublishPolicy;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.StandingAnswer;
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
public record AnswerForm(@Nullable String text, @Nullable Boolean publish, @Nullable String question,
		@Nullable String answer, @Nullable String otherQuestion, @Nullable String otherAnswer, @Nullable Boolean fair,
		@Nullable String standing) {

	/** Whether everybody reads it. */
	public boolean isPublished() {
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

	/** The published answer it repeats, if that stands there. */
	public @Nullable PublishedAnswerId repeated(List<StandingAnswer> there) {
		return there.stream()
			.map(StandingAnswer::id)
			.filter((one) -> one.toString().equals(this.standing))
			.findFirst()
			.orElse(null);
	}

	/**
	 * What needs another look: words that can judge a person, and in what everybody reads
	 * whatever tells who asked.
	 * @param publishes whether anything of it is published
	 * @param theirs the language of whoever asked
	 * @param names the names of whoever asked
	 * @param reader whoever answers
	 */
	public List<Problem> problems(boolean publishes, LocaleTag theirs, Collection<String> names, Wording reader) {
		List<Problem> problems = new ArrayList<>();
		answers().filter((text) -> !isSeenToBeFair())
			.flatMap((text) -> FairWords.stop(text).stream())
			.findFirst()
			.ifPresent((word) -> problems.add(new Problem("fair", reader.say("desk.answer.fair", word))));
		if (publishes) {
			PublicWords words = words(theirs);
			words.texts()
				.flatMap((text) -> PersonalTraces.find(text, names).stream())
				.findFirst()
				.ifPresent((trace) -> problems.add(new Problem("question", reader.say("desk.answer.personal", trace))));
			PublishPolicy.toPublish(words)
				.ifPresent((refusal) -> problems.add(new Problem("question", reader.say(refusal.messageKey()))));
		}
		return problems;
	}

	/** What is published in the candidate's language, and perhaps in the other. */
	public PublicWords words(LocaleTag theirs) {
		String said = typed(this.answer).isEmpty() ? typed(this.text) : typed(this.answer);
		PublicWords words = PublicWords.of(theirs, new Pair(typed(this.question), said));
		boolean nothing = typed(this.otherQuestion).isEmpty() && typed(this.otherAnswer).isEmpty();
		return nothing ? words : words.and(theirs.isChinese() ? LocaleTag.EN : LocaleTag.ZH_HANS,
				new Pair(typed(this.otherQuestion), typed(this.otherAnswer)));
	}

	/** What was typed, without anything around it. */
	public static String typed(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
