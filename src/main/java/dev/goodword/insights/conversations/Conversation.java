package dev.goodword.insights.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A talk with a recruiter about a figure that stood out, and how far it has come. It
 * knows no mark, no measure and no sanction.
 *
 * @param seen the figure as it was published when the record was opened
 * @param talkOn the day agreed for the talk
 * @param agreed what the talk came to; null until it was held
 * @param ownView how the person sees it; null until they wrote it
 * @param later the figure when it was looked at again; null when there is none
 * @param endsAt when it is deleted
 */
public record Conversation(UUID id, Parties parties, State state, Figure seen, LocalDate talkOn,
		@Nullable Agreement agreed, @Nullable String ownView, @Nullable Figure later, Instant changedAt,
		Instant endsAt) {

	/** Whether it still goes on. */
	public boolean isOpen() {
		return this.state != State.CLOSED;
	}

	/** The same after the talk was held. */
	Conversation held(Agreement agreement, AccountId by, Instant now) {
		return new Conversation(this.id, this.parties.ledBy(by), State.HELD, this.seen, this.talkOn, agreement,
				this.ownView, null, now, this.endsAt);
	}

	/** The same after it was looked at again. */
	Conversation lookedAgain(@Nullable Figure found, AccountId by, Instant now) {
		return new Conversation(this.id, this.parties.ledBy(by), State.LOOKED_AGAIN, this.seen, this.talkOn,
				this.agreed, this.ownView, found, now, this.endsAt);
	}

	/** The same when it is over. */
	Conversation closed(AccountId by, Instant now, Instant end) {
		return new Conversation(this.id, this.parties.ledBy(by), State.CLOSED, this.seen, this.talkOn, this.agreed,
				this.ownView, this.later, now, end);
	}

	/** The same with how the person sees it. */
	Conversation seenBy(String view, Instant now) {
		return new Conversation(this.id, this.parties, this.state, this.seen, this.talkOn, this.agreed, view,
				this.later, now, this.endsAt);
	}

	/** How far it is. */
	public enum State {

		/** A day is agreed. */
		OPEN,
		/** The talk was held. */
		HELD,
		/** The figure was looked at again. */
		LOOKED_AGAIN,
		/** It is over. */
		CLOSED

	}

	/**
	 * Who has it, and where.
	 *
	 * @param person whom it is about
	 * @param leader the head of recruiting who leads it
	 */
	public record Parties(CompanyId company, AccountId person, AccountId leader) {

		Parties ledBy(AccountId head) {
			return new Parties(this.company, this.person, head);
		}

	}

	/**
	 * What was published of a recruiter.
	 *
	 * @param above points above what its mix of outcomes usually brings
	 * @param low the lower end of their range
	 * @param high the upper end
	 */
	public record Figure(Quarter quarter, long above, long low, long high) {
	}

	/**
	 * What a talk came to.
	 *
	 * @param lookOn from when on it is looked at again
	 */
	public record Agreement(String words, LocalDate heldOn, LocalDate lookOn) {
	}

}
