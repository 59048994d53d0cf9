package dev.goodword.surveys;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What one of our own people wrote to somebody who wants to be contacted.
 *
 * @param wish whom it answers
 * @param by who wrote it
 */
public record ContactLetter(UUID id, ContactId wish, CompanyId company, AccountId by, Instant at, String text) {

	/**
	 * Who gets a letter: for nothing but sending it.
	 *
	 * @param address their present address; null when none of theirs works
	 * @param greeting how a letter addresses them
	 */
	public record Addressee(@Nullable EmailAddress address, String greeting, LocaleTag language) {

		/** Hidden in logs: an address never leaves by accident. */
		@Override
		public String toString() {
			return "addressee";
		}

	}

}
