package dev.goodword.communication;

import java.util.Optional;
import java.util.UUID;

/** The mail of theirs that a letter of ours answers, so that both stand in one thread. */
public interface AnsweredMail {

	/**
	 * The Message-ID of the mail in which they asked, in its angle brackets; empty for
	 * what was asked on their page.
	 */
	Optional<String> asking(UUID question);

}
