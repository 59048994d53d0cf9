package dev.goodword.communication;

import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;

/** Finds the words of mails to our own people that belong to another module. */
public interface StaffNoteSource {

	/** Its name where mails wait: capital letters, never changed. */
	String name();

	/**
	 * What is true of it now, in the reader's language; empty when nothing is left to
	 * tell, or not to this reader.
	 */
	Optional<Said> of(UUID subject, StaffMember reader);

	/**
	 * The words.
	 *
	 * @param headline one line, the subject too
	 * @param text what happened and what can be done
	 * @param path the page the button opens
	 */
	record Said(String headline, String text, String path) {
	}

}
