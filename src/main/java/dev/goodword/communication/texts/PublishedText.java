package dev.goodword.communication.texts;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter's words.
 *
 * @param kind which letter
 * @param number one, two, three and so on for each letter of a company
 * @param words what it says
 * @param marks what letters written with it remember, at most one for each language
 * @param backTo the version whose words it brought back, nought for the shipped ones;
 * null when its words were new
 * @param note why, as its author wrote; null for nothing
 * @param approver the second person; null where none was needed
 * @param recalledAt since when letters written with it no longer leave; null while they
 * do
 */
public record PublishedText(String kind, int number, TextPair words, List<String> marks, @Nullable Integer backTo,
		@Nullable String note, AccountId author, @Nullable AccountId approver, Instant publishedAt,
		@Nullable Instant recalledAt) {

	public PublishedText {
		marks = List.copyOf(marks);
	}

}
