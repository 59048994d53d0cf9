package dev.goodword.desk.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the dialogs of moving and ending have in common.
 *
 * @param name who it is about
 * @param nameLanguage the language tag of the name; null when unknown
 * @param about position and stage
 * @param page the address of the application
 * @param candidateLanguage the language the candidate reads, in the reader's words
 * @param wishes what the candidate told us about days, in words
 * @param conflict what somebody else did meanwhile; null when nobody did
 * @param problems what needs another look
 */
public record Dialog(String name, @Nullable String nameLanguage, String about, String page, String candidateLanguage,
		List<String> wishes, @Nullable String conflict, List<Problem> problems) {

	/** The words on one field; null when it is fine. */
	public @Nullable String problem(String field) {
		return this.problems.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(Problem::text)
			.findFirst()
			.orElse(null);
	}

}
