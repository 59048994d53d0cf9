package dev.goodword.promises;

import java.time.Instant;
import java.time.ZoneId;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One dated commitment to an applicant. The told date never changes: a new one is a new
 * promise that supersedes this one. At most one is active per application and chain, by a
 * unique index over {@code active}, which is 1 or null.
 */
@Entity
@Table(name = "promise")
class Promise extends Commitment {

	/**
	 * The chain of promises about the application itself; each question has a chain of
	 * its own, which the module of questions keeps.
	 */
	static final String STAGE_CHAIN = "STAGE";

	@Enumerated(EnumType.STRING)
	private PromiseState state;

	private @Nullable Integer active;

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

	/** Who was named to decide; null for the owner. */
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "decider_id"))
	private @Nullable AccountId decider;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Promise() {
	}

	Promise(PromiseId id, JobApplicationId application, Terms terms, @Nullable Promise predecessor, Instant now) {
		super(id, application, STAGE_CHAIN, terms, (predecessor != null) ? predecessor.id() : null, now);
		this.active = 1;
		this.hold = new PlannedHold(terms.holdNo(), terms.holdAt());
		this.wordDueAt = terms.kind().isToldByLetter() ? wordDueAfter(predecessor, terms.dates().deadlineAt()) : null;
		this.state = PromiseState.MADE;
		climb(now);
	}

	private static Instant wordDueAfter(@Nullable Promise before, Instant own) {
		return (before == null || before.isBroken()) ? own
				: PromisePolicy.wordDue(before.days().deadlineAt(), before.wordDueAt, before.wordSeenAt != null);
	}

	/**
	 * Goes to where the ladder stands at this moment; the last rung, breaking, is
	 * {@link #breakWord}, and nothing leads back from there.
	 */
	void climb(Instant now) {
		if (!isBroken()) {
			this.state = kind().waitsForCandidate() ? PromiseState.MADE : days().stateAt(now);
			this.nextStepAt = days().nextStep(now, this.hold.at(),
					(this.wordDueAt != null) ? this.wordDueAt.plusNanos(1000) : null);
		}
	}

	/**
	 * The calendar changed, and with it the team's own date; what was told stands. Where
	 * the ladder stands now is found out at its next turn, which is at once.
	 */
	void redate(Instant dueAt, Instant warnedAt, boolean unsure, Instant now) {
		days().redate(dueAt, warnedAt, unsure);
		lookAgain(isBroken() ? this.nextStepAt : now);
	}

	/** The hour of the holding message follows a person who moved. */
	void follow(ZoneId present) {
		this.hold.follow(days(), present);
	}

	/** Whether its holding message is due; the deadline itself is not too late. */
	boolean isHoldDue(Instant now) {
		return this.hold.isDue(now) && !isUnheardOf() && !isPastDeadline(now);
	}

	/** Whether a person may send the holding message now: the team's time is over. */
	boolean mayBeHeldBy(Instant now) {
		return this.hold.isPlanned() && !kind().waitsForCandidate() && !isUnheardOf()
				&& !now.isBefore(days().teamDueAt()) && !isPastDeadline(now);
	}

	/**
	 * The team has less time than it gave itself; what was told stays.
	 * @param dueAt null for all the time it gave itself
	 * @param decider who decides, if somebody was named
	 */
	void hurry(@Nullable Instant dueAt, @Nullable AccountId decider, Instant now) {
		days().hurry(dueAt);
		this.decider = (decider != null) ? decider : this.decider;
		climb(now);
	}

	/** Whoever was named to decide no longer does; the time they were given stays. */
	void nameNobody() {
		this.decider = null;
	}

	/** What goes out by itself next, and when; null for nothing more. */
	void planHold(@Nullable Instant at, Instant now) {
		this.hold = new PlannedHold(this.hold.number(), at);
		climb(now);
	}

	/** A holding message that fell out while a decision stood gets a new hour. */
	void postponeHold(Instant now) {
		if (isHoldDue(now)) {
			this.hold.postpone(now, days().deadlineAt());
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
			boolean sooner = known.days().deadlineAt().isBefore(this.wordDueAt);
			this.wordDueAt = (sooner || !known.isUntold()) ? known.days().deadlineAt() : this.wordDueAt;
			climb(now);
		}
	}

	/** No date before is counted on any more: its own day is the one to tell it by. */
	void standAlone(Instant now) {
		if (this.wordDueAt != null) {
			this.wordDueAt = days().deadlineAt();
			climb(now);
		}
	}

	boolean isPastDeadline(Instant now) {
		return days().areOver(now);
	}

	PromiseBroken breakWord(Instant now) {
		settle(PromiseState.BROKEN, now);
		return new PromiseBroken(id(), application(), now);
	}

	/**
	 * Broken with no date to follow: it stays the one promise of the application until a
	 * person acts. The clock only looks whether that takes too long.
	 */
	PromiseBroken breakForGood(Instant now) {
		PromiseBroken broken = breakWord(now);
		this.active = 1;
		return broken;
	}

	/** When it is looked at again, although it may be broken; null for never more. */
	void lookAgain(@Nullable Instant at) {
		this.nextStepAt = at;
	}

	/** Kept when the word was effective by D, broken otherwise. */
	PromiseState settleBy(PromiseState kept, Instant effectiveAt) {
		settle(effectiveAt.isAfter(days().deadlineAt()) ? PromiseState.BROKEN : kept, effectiveAt);
		return this.state;
	}

	/** Another one takes its place; a broken word stays broken. */
	void supersede(Instant now) {
		settle(isBroken() ? PromiseState.BROKEN : PromiseState.SUPERSEDED, now);
	}

	/** It was the candidate's to answer, and what they waited for never came. */
	void lapse(Instant now) {
		settle(PromiseState.BROKEN, now);
	}

	void voidIt(Instant now) {
		settle(PromiseState.VOID, now);
	}

	/** Stands again as before, with its old dates; a broken word stays broken. */
	void restore(Instant now) {
		this.active = 1;
		lookAgain(now);
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

	/** Whether it was replaced before its word had reached the candidate. */
	boolean isSuperseded() {
		return this.state == PromiseState.SUPERSEDED;
	}

	boolean isBroken() {
		return this.state == PromiseState.BROKEN;
	}

	boolean isVoid() {
		return this.state == PromiseState.VOID;
	}

	PromiseState state() {
		return this.state;
	}

	PromiseDue due(Instant now) {
		return new PromiseDue(id(), application(), this.state, now);
	}

	PromiseSummary summary() {
		DatedPromise dates = dates();
		return new PromiseSummary(id(), application(), kind(), this.state, dates.teamDueAt(), dates.toldDate(),
				dates.toldZone(), dates.deadlineAt(), madeAt(), dates.provisional(), this.hold.summary(isActive()),
				new PromiseSummary.People(owner(), this.decider));
	}

}
