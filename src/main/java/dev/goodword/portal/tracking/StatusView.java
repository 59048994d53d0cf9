package dev.goodword.portal.tracking;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, as much of it as the reader may see.
 *
 * @param base the address of the page
 * @param over position and place
 * @param news the news, in a sentence
 * @param received reference and arrival; null for whoever only holds the link
 * @param strip the promise; null when the outcome was told
 * @param steps the tracker
 * @param stepLabel the tracker in words
 * @param sentences what happens now
 * @param late whether we did not keep a date
 * @param ended whether the outcome was told
 * @param letter the message that told the outcome; null before, or when it may not be
 * seen
 * @param timeline what has happened, newest first; empty for whoever only holds the link
 * @param sight how much the reader sees
 * @param mailedTo where we write to; null for whoever only holds the link
 * @param repeated whether it repeats an earlier application; told only after a code
 * @param languages the other languages we could write in
 * @param leaving whether one can withdraw and come back
 * @param wishes what they told us of their own calendar; empty for whoever only holds the
 * link
 * @param agreed the appointment that stands; null when there is none
 * @param offer whether they can read our offer
 * @param times whether they can choose a time for a talk
 * @param information whether there is something they can answer
 * @param turn whether it is their turn and not ours
 * @param mistake that the last thing they read was a mistake; null when it was not
 * @param invitations what they are asked with the end
 * @param feedback whether they can ask for more detail on our decision
 */
record StatusView(String base, String over, String news, @Nullable String received, @Nullable Strip strip,
		List<Step> steps, String stepLabel, List<String> sentences, boolean late, boolean ended,
		@Nullable Letter letter, List<Line> timeline, Sight sight, @Nullable String mailedTo, boolean repeated,
		List<String> languages, Leaving leaving, List<String> wishes, @Nullable Agreed agreed, boolean offer,
		boolean times, boolean information, boolean turn, @Nullable String mistake, List<EndQuestion> invitations,
		boolean feedback) {

	/** How much a reader sees. */
	enum Sight {

		/** Whoever holds the link: position, step, date. */
		LINK,
		/** The browser that has just sent it: its own arrival, no messages. */
		SENDER,
		/** After a code: everything. */
		SIGNED_IN;

		public boolean isLink() {
			return this == LINK;
		}

		public boolean isSignedIn() {
			return this == SIGNED_IN;
		}

	}

	/**
	 * The promise.
	 *
	 * @param say what stands before the date
	 * @param date the date
	 * @param more what stands after it
	 * @param ahead whether the date is still to come
	 */
	record Strip(String say, Said date, String more, boolean ahead) {
	}

	/**
	 * Withdrawing and coming back.
	 *
	 * @param possible whether it can be withdrawn
	 * @param done whether it is withdrawn
	 * @param returnUntil the last day of coming back; null when there is none
	 * @param choice whether they are asked to stay in or to close it
	 * @param held whether our date does not move with theirs for the moment
	 */
	record Leaving(boolean possible, boolean done, @Nullable Said returnUntil, boolean choice, boolean held) {
	}

	/**
	 * An appointment.
	 *
	 * @param when when it is, on its own clock
	 * @param yours the same on the reader's clock; null when that shows the same hour
	 * @param about how and how long
	 * @param place where
	 * @param people whom they meet
	 * @param topics what it is about; null when nobody said
	 * @param file where its calendar file is
	 * @param change where they take another time or call it off; null once it has begun
	 * @param nobody where they say that nobody is there; null before the hour
	 */
	record Agreed(Said when, @Nullable String yours, String about, String place, String people, @Nullable String topics,
			String file, @Nullable String change, @Nullable String nobody) {
	}

	/**
	 * What they are asked with the end.
	 *
	 * @param id its word
	 * @param title the question
	 * @param text what a yes does, or did
	 * @param action where the answer goes; null when there is nothing more to say
	 * @param button the words of the button
	 * @param answer what the button says
	 */
	record EndQuestion(String id, String title, String text, @Nullable String action, String button, String answer) {
	}

	/** One step of the tracker. */
	record Step(String text, boolean done, boolean now) {
	}

	/** A message as it was sent, for the fragment of letters. */
	record Letter(String language, @Nullable String subject, List<String> paragraphs, @Nullable String sign) {
	}

	/**
	 * Something that has happened.
	 *
	 * @param said when
	 * @param text what
	 * @param letter its full text; null when it is no message
	 * @param complain where they say that something is wrong with it; null when it is no
	 * message of ours
	 * @param own whether it is between them and whoever answers a complaint
	 */
	record Line(Said said, String text, @Nullable Letter letter, @Nullable String complain, boolean own) {
	}

}
