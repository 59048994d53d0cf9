package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.questions.published.StandingAnswer;
import dev.goodword.shared.LocaleTag;

/**
 * A published answer that may fit.
 *
 * @param id what the address names
 * @param language the language of its words
 */
public record SimilarAnswer(String id, String question, String answer, String language) {

	/** These, as whoever asked would read them. */
	public static List<SimilarAnswer> of(List<StandingAnswer> found, LocaleTag theirs) {
		return found.stream()
			.map((one) -> new SimilarAnswer(one.id().toString(), one.words().in(theirs).question(),
					one.words().in(theirs).answer(), one.words().languageIn(theirs).value()))
			.toList();
	}

}
