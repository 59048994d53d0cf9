package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a promise as its row keeps them. What was told never changes; the team's
 * own date follows its calendar and may come earlier. What they mean is said by
 * {@link DatedPromise}.
 */
@Embeddable
class PromiseDays {

	@Column(name = "due_soon_at")
	private Instant dueSoonAt;

	@Column(name = "team_due_at")
	private Instant teamDueAt;

	/** When the team has less time than it gave itself; null when it has not. */
	@Column(name = "hurried_to")
	private @Nullable Instant hurriedTo;

	@Column(name = "told_date")
	private LocalDate toldDate;

	@Column(name = "told_zone")
	private String toldZone;

	@Column(name = "deadline_at")
	private Instant deadlineAt;

	@Column(name = "provisional")
	private boolean provisional;

	@Column(name = "neutral_only")
	private boolean neutralOnly;

	@NullUnmarked
	protected PromiseDays() {
	}

	/**
	 * The dates and the moment of the first warning.
	 * @param dueSoonAt at T or before
	 */
	PromiseDays(DatedPromise dates, Instant dueSoonAt) {
		this.dueSoonAt = dueSoonAt;
		this.teamDueAt = dates.teamDueAt();
		this.toldDate = dates.toldDate();
		this.toldZone = dates.toldZone().getId();
		this.deadlineAt = dates.deadlineAt();
		this.provisional = dates.provisional();
		this.neutralOnly = dates.neutralOnly();
	}

	/**
	 * The calendar changed, and with it the team's own date.
	 * @param warnedAt when the first warning is due, at T or before
	 * @param unsure whether a year is reached whose list is not loaded
	 */
	void redate(Instant dueAt, Instant warnedAt, boolean unsure) {
		if (this.hurriedTo != null && this.hurriedTo.isBefore(this.teamDueAt)) {
			hurry(dueAt);
		}
		else {
			this.teamDueAt = dueAt;
		}
		this.dueSoonAt = warnedAt.isAfter(dueAt) ? dueAt : warnedAt;
		this.provisional = unsure;
	}

	/** Without the closure, which the row does not keep. */
	DatedPromise dates() {
		return new DatedPromise(teamDueAt(), this.toldDate, ZoneId.of(this.toldZone), this.deadlineAt, this.provisional,
				this.neutralOnly, Optional.empty());
	}

	Instant teamDueAt() {
		boolean hurried = this.hurriedTo != null && this.hurriedTo.isBefore(this.teamDueAt);
		return hurried ? Objects.requireNonNull(this.hurriedTo) : this.teamDueAt;
	}

	/**
	 * The team has until then at most, never later than before; null for all its time.
	 */
	void hurry(@Nullable Instant dueAt) {
		boolean sooner = dueAt != null && this.hurriedTo != null && this.hurriedTo.isBefore(dueAt);
		this.hurriedTo = sooner ? this.hurriedTo : dueAt;
	}

	Instant deadlineAt() {
		return this.deadlineAt;
	}

	/** Whether D has passed; D itself still keeps. */
	boolean areOver(Instant now) {
		return now.isAfter(this.deadlineAt);
	}

	/** Where the ladder stands before D. */
	PromiseState stateAt(Instant now) {
		return PromisePolicy.stateAt(this.dueSoonAt, teamDueAt(), now);
	}

	/**
	 * When something changes next.
	 * @param holdAt when a holding message goes out; null when none does
	 * @param wordLateAt when the letter with these dates is late; null when it cannot be
	 */
	Instant nextStep(Instant now, @Nullable Instant holdAt, @Nullable Instant wordLateAt) {
		return PromisePolicy.nextStep(this.deadlineAt, now, this.dueSoonAt, teamDueAt(), holdAt, wordLateAt);
	}

	/** The hour of a holding message where the person is now. */
	Instant follow(Instant holdAt, ZoneId present) {
		return HoldPolicy.follow(holdAt, ZoneId.of(this.toldZone), present, teamDueAt(), this.deadlineAt);
	}

}
