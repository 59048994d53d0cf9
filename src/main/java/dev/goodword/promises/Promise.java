package dev.goodword.promises;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

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

/**
 * One dated commitment to an applicant. Its dates never change: a new date is a new
 * promise that supersedes this one. At most one is active per application and chain, by a
 * unique index over {@code active}, which is 1 or null.
 */
@Entity
@Table(name = "promise")
class Promise {

	/**
	 * The chain of promises about the application itself; each question gets a chain of
	 * its own later.
	 */
	static final String STAGE_CHAIN = "STAGE";

	@EmbeddedId
	private PromiseId id;

	@Embedded
	private JobApplicationId application;

	private String chain;

	@Enumerated(EnumType.STRING)
	private PromiseKind kind;

	@Enumerated(EnumType.STRING)
	private PromiseState state;

	private @Nullable Integer active;

	private int stageEpoch;

	private UUID causeId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "predecessor_id"))
	private @Nullable PromiseId predecessor;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private AccountId owner;

	private Instant madeAt;

	@Embedded
	private PromiseDays days;

	@Embedded
	private PlannedHold hold;

	/**
	 * Until when the message that tells this date must have arrived, because the promise
	 * before is judged then; null when there is no such message or it has arrived.
	 */
	private @Nullable Instant wordDueAt;

	/** Since when the date stands on the candidate's page; null while it does not. */
	private @Nullable Instant wordSeenAt;

	/** When the next rung of the ladder is reached; null when none is left. */
	private @Nullable Instant nextStepAt;

	private @Nullable Instant settledAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Promise() {
	}

	Promise(PromiseId id, JobApplicationId application, Terms terms, @Nullable Promise predecessor, Instant now) {
		this.id = id;
		this.application = application;
		this.chain = STAGE_CHAIN;
		this.kind = terms.kind();
		this.active = 1;
		this.stageEpoch = terms.stageEpoch();
		this.causeId = terms.cause();
		this.predecessor = (predecessor != null) ? predecessor.id : null;
		this.hold = new PlannedHold(terms.holdNo(), terms.holdAt());
		this.wordDueAt = terms.kind().isToldByLetter() ? wordDueAfter(predecessor, terms.dates().deadlineAt()) : null;
		this.owner = terms.owner();
		this.madeAt = now;
		this.days = new PromiseDays(terms.dates(), terms.dueSoonAt());
		this.state = PromiseState.MADE;
		climb(now);
	}

	private static Instant wordDueAfter(@Nullable Promise before, Instant own) {
		return (before == null || before.isBroken()) ? own
				: PromisePolicy.wordDue(before.days.deadlineAt(), before.wordDueAt, before.wordSeenAt != null);
	}

	/**
	 * Goes to where the ladder stands at this moment; the last rung, breaking, is
	 * {@link #breakWord}.
	 */
	void climb(Instant now) {
		this.state = this.days.stateAt(now);
		this.nextStepAt = this.days.nextStep(now, this.hold.at(),
				(this.wordDueAt != null) ? this.wordDueAt.plusNanos(1000) : null);
	}

	/** The hour of the holding message follows a person who moved. */
	void follow(ZoneId present) {
		this.hold.follow(this.days, present);
	}

	/**
	 * Whether it is time for the holding message; the deadline itself is not too late.
	 */
	boolean isHoldDue(Instant now) {
		return this.hold.isDue(now) && !isUnheardOf() && !isPastDeadline(now);
	}

	/** Whether a person may send the holding message now: the team's time is over. */
	boolean mayBeHeldBy(Instant now) {
		return this.hold.isPlanned() && !isUnheardOf() && !now.isBefore(this.days.teamDueAt()) && !isPastDeadline(now);
	}

	/** A holding message that fell out while a decision stood gets a new hour. */
	void postponeHold(Instant now) {
		if (isHoldDue(now)) {
			this.hold.postpone(now, this.days.deadlineAt());
		}
	}

	/** Whether the message that tells this date came too late or not at all. */
	boolean isWordOverdue(Instant now) {
		return this.wordDueAt != null && now.isAfter(this.wordDueAt);
	}

	/** Whether the message that tells its date has not arrived yet. */
	boolean isUntold() {
		return this.wordDueAt != null;
	}

	/** Whether its date has reached the candidate neither by mail nor on the page. */
	boolean isUnheardOf() {
		return isUntold() && this.wordSeenAt == null;
	}

	/** The message that tells this date has arrived. */
	void wordArrived(Instant now) {
		boolean unheardOf = isUnheardOf();
		this.wordDueAt = null;
		heard(unheardOf, now);
	}

	/**
	 * The message that tells this date stands on the page, whether mail leaves or not.
	 */
	void wordSeen(Instant now) {
		boolean unheardOf = isUnheardOf();
		this.wordSeenAt = (this.wordSeenAt != null) ? this.wordSeenAt : now;
		heard(unheardOf, now);
	}

	private void heard(boolean forTheFirstTime, Instant now) {
		if (isActive() && !isBroken()) {
			if (forTheFirstTime) {
				postponeHold(now);
			}
			climb(now);
		}
	}

	/** The promise the candidate counts on until this one is told is another now. */
	void isToKeep(Promise known, Instant now) {
		if (this.wordDueAt != null) {
			boolean sooner = known.days.deadlineAt().isBefore(this.wordDueAt);
			this.wordDueAt = (sooner || !known.isUntold()) ? known.days.deadlineAt() : this.wordDueAt;
			climb(now);
		}
	}

	/** No date before is counted on any more: its own day is the one to tell it by. */
	void standAlone(Instant now) {
		if (this.wordDueAt != null) {
			this.wordDueAt = this.days.deadlineAt();
			climb(now);
		}
	}

	boolean isPastDeadline(Instant now) {
		return this.days.areOver(now);
	}

	PromiseBroken breakWord(Instant now) {
		settle(PromiseState.BROKEN, now);
		return new PromiseBroken(this.id, this.application, now);
	}

	/**
	 * Broken with no date to follow: it stays the one promise of the application until a
	 * person acts, and the clock has no part in it any more.
	 */
	PromiseBroken breakForGood(Instant now) {
		PromiseBroken broken = breakWord(now);
		this.active = 1;
		return broken;
	}

	/** Kept when the word was effective by D, broken otherwise. */
	PromiseState settleBy(PromiseState kept, Instant effectiveAt) {
		settle(effectiveAt.isAfter(this.days.deadlineAt()) ? PromiseState.BROKEN : kept, effectiveAt);
		return this.state;
	}

	/** Another one takes its place; a broken word stays broken. */
	void supersede(Instant now) {
		settle(isBroken() ? PromiseState.BROKEN : PromiseState.SUPERSEDED, now);
	}

	void voidIt(Instant now) {
		settle(PromiseState.VOID, now);
	}

	/** Stands again as before, with its old dates; a broken word stays broken. */
	void restore(Instant now) {
		this.active = 1;
		if (!isBroken()) {
			this.settledAt = null;
			postponeHold(now);
			climb(now);
		}
	}

	private void settle(PromiseState end, Instant at) {
		this.state = end;
		this.active = null;
		this.nextStepAt = null;
		this.settledAt = at;
	}

	boolean isActive() {
		return this.active != null;
	}

	/**
	 * Whether it was replaced before the word that keeps it had reached the candidate.
	 */
	boolean isSuperseded() {
		return this.state == PromiseState.SUPERSEDED;
	}

	boolean isBroken() {
		return this.state == PromiseState.BROKEN;
	}

	boolean isVoid() {
		return this.state == PromiseState.VOID;
	}

	/** Whether the word it owes is already an apology. */
	boolean isRepair() {
		return this.kind == PromiseKind.REPAIR;
	}

	PromiseId id() {
		return this.id;
	}

	AccountId owner() {
		return this.owner;
	}

	/** Its dates, for a promise that keeps to them. */
	DatedPromise dates() {
		return this.days.dates();
	}

	JobApplicationId application() {
		return this.application;
	}

	PromiseState state() {
		return this.state;
	}

	@Nullable PromiseId predecessor() {
		return this.predecessor;
	}

	PromiseMade made() {
		return new PromiseMade(this.id, this.application, this.kind, this.causeId, this.stageEpoch, this.madeAt);
	}

	PromiseDue due(Instant now) {
		return new PromiseDue(this.id, this.application, this.state, now);
	}

	PromiseSummary summary() {
		DatedPromise dates = dates();
		return new PromiseSummary(this.id, this.application, this.kind, this.state, dates.teamDueAt(), dates.toldDate(),
				dates.toldZone(), dates.deadlineAt(), this.madeAt, dates.provisional(), this.hold.summary(isActive()));
	}

}
