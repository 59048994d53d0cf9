package dev.goodword.portal.asking;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The form on which somebody asks about a position without having applied.
 *
 * @param code the code of the position
 * @param title what it is called
 * @param who who answers, and by when, in a sentence
 * @param form what was typed so far
 * @param problems what needs another look
 * @param found published answers that may answer it already
 */
record AskView(String code, String title, String who, AskForm form, List<Problem> problems, List<Found> found) {

	/** The words on one field; null when it is fine. */
	public @Nullable String problem(String field) {
		return this.problems.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(Problem::text)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Something that needs another look, beside its field.
	 *
	 * @param field the name of the field
	 * @param text what is wrong and what to do
	 */
	record Problem(String field, String text) {
	}

	/**
	 * A published answer that may answer what they are about to ask.
	 *
	 * @param language the language it is written in
	 * @param question the question it answers
	 * @param answer the answer
	 * @param since since when it stands there
	 */
	record Found(String language, String question, String answer, String since) {
	}

}
