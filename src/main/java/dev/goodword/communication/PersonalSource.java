package dev.goodword.communication;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/**
 * Finds the words of letters that one of our own people writes to somebody in private:
 * they stand on no timeline, and nobody who writes or reads them is shown the address.
 */
public interface PersonalSource {

	/** Its name where mails wait: capital letters, never changed. */
	String name();

	/** The letter; empty when it is not to leave any more, or there is no address. */
	Optional<Personal> of(UUID letter);

	/** It did not arrive: somebody has to see to it. */
	void lost(UUID letter);

	/**
	 * A letter.
	 *
	 * @param to where it goes; shown to nobody
	 * @param greeting how it addresses them
	 * @param company whose people write
	 * @param by who wrote it, and alone gets what is answered
	 */
	record Personal(EmailAddress to, String greeting, LocaleTag language, String company, AccountId by, String text) {

		/** Hidden in logs: an address never leaves by accident. */
		@Override
		public String toString() {
			return "letter by " + this.by;
		}

	}

}
