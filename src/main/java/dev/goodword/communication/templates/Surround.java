package dev.goodword.communication.templates;

import java.util.Locale;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * What the frame adds to the words of a letter.
 *
 * @param company the company's name
 * @param signer who signs; null when nobody in particular does
 * @param promise the date we give our word for; null when the letter carries none
 * @param link where the button leads
 * @param target what the button does
 * @param repliesAreRead whether an answer reaches a mailbox that people read
 */
public record Surround(String company, @Nullable String signer, @Nullable Said promise, String link, Target target,
		boolean repliesAreRead) {

	/** What lies behind the button. */
	public enum Target {

		/** The person's own page. */
		PAGE,
		/** The person's own page, where they have a choice to make. */
		CHOICE,
		/** The person's own page, with our offer. */
		OFFER,
		/** The person's own page, where it is their turn to choose a time. */
		TIMES,
		/** The person's own page, where times can be chosen though it is our turn. */
		OTHER_TIMES,
		/** The person's own page, where it is their turn to answer something. */
		INFORMATION,
		/** The person's own page, where they can answer though it is our turn. */
		LATE_INFORMATION,
		/** The application, for one of our own people. */
		APPLICATION,
		/** What one of our own people has to do today. */
		TODAY,
		/** The choices put to one of our own people. */
		DECISION,
		/** A decision about many, for one of our own people. */
		BATCH,
		/** A complaint, for whoever answers for it. */
		COMPLAINT,
		/** The week, for a head of recruiting. */
		WEEK,
		/** What another module has one of our own people told. */
		NOTE,
		/** The page of a question, where whoever asked it confirms their address. */
		CONFIRM,
		/** The page of a question of somebody who has not applied. */
		ASKED,
		/** What is kept of people and who sees it. */
		PRIVACY,
		/** The questionnaire. */
		SURVEY,
		/** The page where the code for an address is typed. */
		ADDRESS_CODE,
		/** The page where they say that it was not them. */
		NOT_ME,
		/** The page that signs in. */
		SIGN_IN;

		String key() {
			return "communication.mail.open." + name().toLowerCase(Locale.ROOT);
		}

	}

}
