package dev.goodword.complaints;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about.
 *
 * @param kind what it is
 * @param id which one; null when it is about everything
 */
public record ComplaintSubject(Kind kind, @Nullable UUID id) {

	/** How we treated them. */
	public static final ComplaintSubject GENERAL = new ComplaintSubject(Kind.GENERAL, null);

	/** What can be marked. */
	public enum Kind {

		/** How we treated them. */
		GENERAL,
		/** A message of ours. */
		LETTER,
		/** A mail of theirs. */
		MAIL,
		/** A question of theirs. */
		QUESTION;

		/** The key of its name. */
		public String label() {
			return "complaints.subject." + name();
		}

	}

}
