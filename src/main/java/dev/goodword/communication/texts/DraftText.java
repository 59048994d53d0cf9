package dev.goodword.communication.texts;

import java.time.Instant;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The next words of a letter while somebody writes them.
 *
 * @param version counts every change of it
 * @param note why, as its author wrote; null for nothing
 * @param hands everybody who wrote in it
 * @param changedBy who changed it last
 * @param askedBy who put it before a second person; null while nobody did
 * @param returnedBy the second person who wants other words; null for nobody
 * @param returnedWords what they said; null for nothing
 */
public record DraftText(int version, TextPair words, @Nullable String note, Set<AccountId> hands, AccountId changedBy,
		Instant changedAt, @Nullable AccountId askedBy, @Nullable Instant askedAt, @Nullable AccountId returnedBy,
		@Nullable String returnedWords) {

	/** Whether it waits for a second person. */
	public boolean isAsked() {
		return this.askedBy != null;
	}

}
