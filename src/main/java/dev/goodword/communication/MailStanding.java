package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.shared.MailOutcome;
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
 * @param domains what the servers of mail domains answered lately, those with trouble
 * first, and those that asked for patience
 * @param lately how many letters were handed over in that time
 * @param failures the last answers that were a no, or none
 * @param quotas what the provider allows; empty when it allows any number
 * @param needs how long what is ready to leave needs by what the provider allows; zero
 * when it does not matter
 */
public record MailStanding(@Nullable MailTrouble trouble, @Nullable Instant nextTry, List<Queue> queues, long blocked,
		long unchecked, long failed, List<Domain> domains, long lately, List<Answer> failures, List<Quota> quotas,
		Duration needs) {

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
	 * A mail domain.
	 *
	 * @param taken how many mails its servers took
	 * @param deferred how often they said: later
	 * @param failed how often they said no
	 * @param broken how often the connection broke before they answered
	 * @param last their last answer; null when there was none lately
	 * @param pace how many mails it gets now; null for as many as it takes
	 */
	public record Domain(String name, long taken, long deferred, long failed, long broken, @Nullable Answer last,
			@Nullable Rate pace) {

		/** The same with what it gets. */
		Domain at(@Nullable Rate rate) {
			return new Domain(this.name, this.taken, this.deferred, this.failed, this.broken, this.last, rate);
		}

	}

	/**
	 * How many mails a domain gets.
	 *
	 * @param perMinute in a minute
	 * @param until when it gets as many as it takes again, if it does not ask for
	 * patience anew; null when it never gets more
	 */
	public record Rate(long perMinute, @Nullable Instant until) {
	}

	/**
	 * What a mail server answered.
	 *
	 * @param domain of which domain; null when nobody knows any more
	 * @param outcome what became of the mail
	 * @param code the reply code; 0 when there was none
	 * @param enhanced the code of RFC 3463; null for none
	 * @param label the key of the words for what it means
	 */
	public record Answer(@Nullable String domain, MailOutcome.Kind outcome, int code, @Nullable String enhanced,
			String label, Instant at) {

		/** The codes as operators know them; empty for none. */
		public String codes() {
			return (this.code == 0) ? "" : this.code + ((this.enhanced != null) ? " " + this.enhanced : "");
		}

	}

	/**
	 * What the provider allows, and what is used of it. All of it never leaves together:
	 * a part does, and the rest follows evenly.
	 *
	 * @param time {@code second} or {@code day}
	 * @param allowed how many in any such time
	 * @param together how many may leave together after a rest
	 * @param left how many of those may leave now
	 * @param next when the next may leave; now when at once
	 * @param whole when all of those may leave together again
	 */
	public record Quota(String time, int allowed, int together, long left, Instant next, Instant whole) {
	}

}
