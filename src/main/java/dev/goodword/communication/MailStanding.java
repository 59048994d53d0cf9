package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How mail leaves at one moment.
 *
 * @param trouble why none can leave; null when it can
 * @param nextTry when the mail server is tried again; null when at any time
 * @param queues what has not left, most urgent first; those in which nothing is are left
 * out
 * @param blocked how many lack words
 * @param unchecked how many were put aside because they cannot be looked at
 * @param failed how many could not be handed over within the last week
 * @param slow the domains that asked for patience
 * @param needs how long what is ready to leave needs by what the provider allows; zero
 * when it does not matter
 */
public record MailStanding(@Nullable MailTrouble trouble, @Nullable Instant nextTry, List<Queue> queues, long blocked,
		long unchecked, long failed, List<SlowDomain> slow, Duration needs) {

	/**
	 * What has not left of one urgency.
	 *
	 * @param label the key of its name
	 * @param ready how many would leave now
	 * @param later how many wait for their moment
	 * @param doubtful of how many nobody knows yet whether they arrived
	 * @param oldest since when the oldest of the ready ones is; null when none is
	 */
	public record Queue(String label, long ready, long later, long doubtful, @Nullable Instant oldest) {
	}

	/**
	 * A domain that asked for patience.
	 *
	 * @param perMinute how many mails it gets in a minute
	 * @param until when it gets as many as it takes again, if it does not ask anew
	 */
	public record SlowDomain(String domain, long perMinute, Instant until) {
	}

}
