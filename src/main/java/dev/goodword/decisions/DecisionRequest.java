package dev.goodword.decisions;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One request for a decision. */
@Entity
@Table(name = "decision_request")
class DecisionRequest {

	@EmbeddedId
	private DecisionRequestId id;

	@Embedded
	private JobApplicationId application;

	private @Nullable Integer live;

	@Enumerated(EnumType.STRING)
	private DecisionState state;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "requester_id"))
	private AccountId requester;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "decider_id"))
	private AccountId decider;

	private String question;

	private Instant dueAt;

	private Instant askedAt;

	private @Nullable Instant nextChaseAt;

	private int chases;

	@Enumerated(EnumType.STRING)
	private @Nullable Choice choice;

	private @Nullable String words;

	private @Nullable LocalDate holdUntil;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "answered_by"))
	private @Nullable AccountId answeredBy;

	private @Nullable Instant settledAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected DecisionRequest() {
	}

	DecisionRequest(DecisionRequestSummary asked, @Nullable Instant nextChaseAt) {
		this.id = asked.id();
		this.application = asked.application();
		this.live = 1;
		this.state = DecisionState.OPEN;
		this.requester = asked.requester();
		this.decider = asked.decider();
		this.question = asked.question();
		this.dueAt = asked.dueAt();
		this.askedAt = asked.askedAt();
		this.nextChaseAt = nextChaseAt;
	}

	void answer(DecisionAnswer answer, AccountId who, Instant now) {
		this.answeredBy = who;
		this.choice = answer.choice();
		this.words = answer.words();
		this.holdUntil = answer.holdUntil();
		settle(DecisionState.GIVEN, now);
	}

	/** It awaits no answer any more. */
	void settle(DecisionState end, Instant now) {
		this.state = end;
		this.live = null;
		this.nextChaseAt = null;
		this.settledAt = now;
	}

	/**
	 * It is to be answered by then, unless its own day is later; reminders begin anew.
	 */
	void putOff(Instant day) {
		if (this.dueAt.isBefore(day)) {
			this.dueAt = day;
			this.chases = 0;
		}
	}

	/** Somebody else acts on the answer. */
	void handTo(AccountId next) {
		this.requester = next;
	}

	/** It awaits an answer after all. */
	void reopen(@Nullable Instant next) {
		this.state = DecisionState.OPEN;
		this.live = 1;
		this.nextChaseAt = next;
		this.settledAt = null;
	}

	/** Whether what happened at that moment had made it needless. */
	boolean isOvertakenAt(Instant moment) {
		return this.state == DecisionState.OVERTAKEN && moment.equals(this.settledAt);
	}

	/** A reminder has gone out; the next one comes then, or none does. */
	void chased(@Nullable Instant next) {
		this.chases++;
		this.nextChaseAt = next;
	}

	int chases() {
		return this.chases;
	}

	DecisionRequestSummary summary() {
		DecisionAnswer given = (this.choice != null) ? new DecisionAnswer(this.choice, this.words, this.holdUntil)
				: null;
		return new DecisionRequestSummary(this.id, this.application, this.state, this.requester, this.decider,
				this.question, this.dueAt, this.askedAt, given, this.answeredBy, this.settledAt);
	}

}
