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
 * @param voice what the person has read, and how they see it
 * @param later the figure when it was looked at again; null when there is none
 * @param endsAt when it is deleted
 */
public record Conversation(UUID id, Parties parties, State state, Figure seen, LocalDate talkOn,
		@Nullable Agreement agreed, Voice voice, @Nullable Figure later, Instant changedAt, Instant endsAt) {

	/** Whether it still goes on. */
	public boolean isOpen() {
		return this.state != State.CLOSED;
	}

	/** How the person sees it; null until they wrote it. */
	public @Nullable String ownView() {
		return this.voice.ownView();
	}

	/** Whether the person has read the step it has reached. */
	boolean isRead() {
		return this.voice.readTo() == this.state;
	}

	/** The same after the talk was held. */
	Conversation held(Agreement agreement, AccountId by, Instant now) {
		return new Conversation(this.id, this.parties.ledBy(by), State.HELD, this.seen, this.talkOn, agreement,
				this.voice, null, now, this.endsAt);
	}

	/** The same after it was looked at again. */
	Conversation lookedAgain(@Nullable Figure found, AccountId by, Instant now) {
		return new Conversation(this.id, this.parties.ledBy(by), State.LOOKED_AGAIN, this.seen, this.talkOn,
				this.agreed, this.voice, found, now, this.endsAt);
	}

	/** The same when it is over. */
	Conversation closed(AccountId by, Instant now, Instant end) {
		return new Conversation(this.id, this.parties.ledBy(by), State.CLOSED, this.seen, this.talkOn, this.agreed,
				this.voice, this.later, now, end);
	}

	/** The same with how the person sees it. */
	Conversation seenBy(String view, Instant now) {
		return new Conversation(this.id, this.parties, this.state, this.seen, this.talkOn, this.agreed,
				new Voice(view, this.voice.readTo()), this.later, now, this.endsAt);
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
	 * The side of the person it is about.
	 *
	 * @param ownView how they see it; null until they wrote it
	 * @param readTo the step it had reached when they last read it; null before
	 */
	public record Voice(@Nullable String ownView, @Nullable State readTo) {

		/** Before they have read it. */
		static final Voice NONE = new Voice(null, null);

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
