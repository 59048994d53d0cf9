package dev.goodword.surveys.own;

import java.util.List;

/**
 * What is wrong with a question a company wants to ask.
 *
 * @param field of the form
 * @param key of the message
 * @param words what it speaks of
 */
public record OwnProblem(String field, String key, List<String> words) {

	public OwnProblem {
		words = List.copyOf(words);
	}

	static OwnProblem of(String field, String key) {
		return new OwnProblem(field, key, List.of());
	}

}
