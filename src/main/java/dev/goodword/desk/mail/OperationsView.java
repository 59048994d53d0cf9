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
 * @param delivery what mail servers answered, and what the provider allows
 */
record OperationsView(String headline, @Nullable String trouble, List<String> facts, List<Queue> queues,
		Delivery delivery) {

	/**
	 * A queue.
	 *
	 * @param name of what is in it
	 * @param oldest since when the oldest could leave; null when none could
	 */
	record Queue(String name, long ready, long later, long doubtful, @Nullable Said oldest) {
	}

	/**
	 * What became of hand-overs.
	 *
	 * @param lately how many there were within a day, in words
	 * @param domains the domains mail went to, and those that asked for patience
	 * @param failures the last that failed
	 * @param quotas what the provider allows; none when it allows any number
	 */
	record Delivery(String lately, List<Domain> domains, List<Failure> failures, List<Quota> quotas) {
	}

	/**
	 * A mail domain and its answers within a day.
	 *
	 * @param last its last answer, in words; null when there was none
	 * @param at when that was
	 * @param pace how many mails it gets, in words
	 */
	record Domain(String name, long taken, long deferred, long failed, long broken, @Nullable String last,
			@Nullable Said at, String pace) {
	}

	/**
	 * A hand-over that failed.
	 *
	 * @param codes what the server answered
	 * @param means what that means, in words
	 */
	record Failure(Said at, String domain, String codes, String means) {
	}

	/**
	 * A limit of the provider.
	 *
	 * @param allowed how many in which time, in words
	 * @param used how many of those that may leave together have left
	 * @param left how many of those may leave now
	 * @param renews when there are more, in words
	 */
	record Quota(String allowed, long used, long left, String renews) {
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
