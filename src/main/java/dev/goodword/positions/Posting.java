package dev.goodword.positions;

import java.util.List;

import dev.goodword.shared.LocaleTag;

/**
 * The public words about a position in one language.
 *
 * @param language the language
 * @param place where and how the work is done, in words
 * @param start when it starts, in words; empty when open
 * @param tasks what one will do
 * @param needs what is needed
 * @param wishes what would be welcome but is not needed
 * @param offers what the company offers
 */
public record Posting(LocaleTag language, String place, String start, List<String> tasks, List<String> needs,
		List<String> wishes, List<String> offers) {

	public Posting {
		tasks = List.copyOf(tasks);
		needs = List.copyOf(needs);
		wishes = List.copyOf(wishes);
		offers = List.copyOf(offers);
	}

}
