package dev.goodword.decisions;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * A request for a decision as it stands.
 *
 * @param requester who asked
 * @param decider who is asked
 * @param question what is to be decided, as asked
 * @param dueAt by when
 * @param answer what was answered; null without an answer
 * @param answeredBy who answered: the person asked, or who stood in for them
 * @param settledAt when it was answered, taken back or overtaken; null while it is open
 */
public record DecisionRequestSummary(DecisionRequestId id, JobApplicationId application, DecisionState state,
		AccountId requester, AccountId decider, String question, Instant dueAt, Instant askedAt,
		@Nullable DecisionAnswer answer, @Nullable AccountId answeredBy, @Nullable Instant settledAt) {

	/** How long after its day the link that was mailed still works. */
	private static final Duration LINK = Duration.ofDays(14);

	/** When the link that was mailed ends: a mail that lies about does not stay a key. */
	public Instant linkEnds() {
		return this.dueAt.plus(LINK);
	}

	/** Whether an answer is awaited. */
	public boolean isOpen() {
		return this.state == DecisionState.OPEN;
	}

	/** Until when it lay with the person asked: until it was settled, or until now. */
	public Instant handOffEnd(Instant now) {
		return (this.settledAt != null) ? this.settledAt : now;
	}

}
