package dev.goodword.desk.mail;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves, as a page.
 *
 * @param headline the standing in a sentence
 * @param trouble what has to be done; null when nothing
 * @param facts further sentences
 * @param queues what has not left
 * @param slow the domains that asked for patience
 */
record OperationsView(String headline, @Nullable String trouble, List<String> facts, List<Queue> queues,
		List<Slow> slow) {

	/**
	 * A queue.
	 *
	 * @param name of what is in it
	 * @param oldest since when the oldest could leave; null when none could
	 */
	record Queue(String name, long ready, long later, long doubtful, @Nullable Said oldest) {
	}

	/**
	 * A domain that asked for patience.
	 *
	 * @param pace how many mails it gets, in words
	 * @param until when it gets as many as it takes again
	 */
	record Slow(String domain, String pace, Said until) {
	}

	/**
	 * What a person has to look at before mail leaves from here.
	 *
	 * @param why what happened to the database
	 * @param due how many messages leave, in words
	 * @param stale how many never leave, in words
	 * @param holder what is confirmed; null for those who may not
	 */
	record Held(String why, String due, String stale, @Nullable String holder) {
	}

	/**
	 * How mail comes in.
	 *
	 * @param trouble what has to be done; null when nothing
	 * @param returned when our own mail last came back, in words; null when none did
	 * @param boxes the mailboxes that are read
	 */
	record Incoming(@Nullable String trouble, @Nullable String returned, List<Box> boxes) {
	}

	/**
	 * A mailbox.
	 *
	 * @param state how it stands, in words
	 * @param looked when it was last read; null for never
	 * @param arrived when a mail last came in; null for never
	 */
	record Box(String name, String state, @Nullable Said looked, @Nullable Said arrived) {
	}

}
