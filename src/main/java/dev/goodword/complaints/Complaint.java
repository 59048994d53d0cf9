package dev.goodword.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
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

/** One complaint; all its words lie under the candidate's own key. */
@Entity
@Table(name = "complaint")
class Complaint {

	@EmbeddedId
	private ComplaintId id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private PositionId position;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private ComplaintState state;

	@Enumerated(EnumType.STRING)
	private ComplaintSubject.Kind subjectKind;

	private @Nullable UUID subjectId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "raised_by"))
	private @Nullable AccountId raisedBy;

	private Instant raisedAt;

	private byte[] words;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private AccountId owner;

	private boolean apart;

	private @Nullable Instant dueAt;

	private @Nullable LocalDate toldDate;

	private String toldZone;

	private @Nullable Instant nextNudgeAt;

	private int delays;

	private byte @Nullable [] answer;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "answered_by"))
	private @Nullable AccountId answeredBy;

	private @Nullable Instant answeredAt;

	@Enumerated(EnumType.STRING)
	private @Nullable ComplaintCause cause;

	private byte @Nullable [] findings;

	private byte @Nullable [] closing;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "closed_by"))
	private @Nullable AccountId closedBy;

	private @Nullable Instant closedAt;

	private @Nullable LocalDate checkOn;

	@Enumerated(EnumType.STRING)
	private ComplaintCheck.@Nullable Outcome checkOutcome;

	private byte @Nullable [] checkNote;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Complaint() {
	}

	Complaint(ComplaintId id, Raising raising, byte[] words, ComplaintDates dates, Instant now) {
		this.id = id;
		this.application = raising.application();
		this.position = raising.position();
		this.candidate = raising.candidate();
		this.state = ComplaintState.RAISED;
		this.subjectKind = raising.subject().kind();
		this.subjectId = raising.subject().id();
		this.raisedBy = raising.by();
		this.raisedAt = now;
		this.words = words;
		this.owner = raising.owner().person();
		this.apart = raising.owner().apart();
		this.toldZone = dates.zone().getId();
		owe(dates, now);
	}

	AccountId owner() {
		return this.owner;
	}

	void handTo(ComplaintOwners.Owner next) {
		this.owner = next.person();
		this.apart = next.apart();
	}

	/** A person answered; more is owed by these dates, or nothing. */
	void answer(byte[] sealed, AccountId who, @Nullable ComplaintDates more, Instant now) {
		this.state = ComplaintState.ANSWERED;
		this.answer = sealed;
		this.answeredBy = who;
		this.answeredAt = now;
		this.delays = 0;
		owe(more, now);
	}

	void find(@Nullable ComplaintCause found, byte[] sealed) {
		this.cause = found;
		this.findings = sealed;
	}

	/**
	 * The person was told.
	 * @param check when somebody looks whether the change works
	 */
	void close(byte[] sealed, AccountId who, LocalDate check, Instant now) {
		this.state = ComplaintState.CLOSED;
		this.closing = sealed;
		this.closedBy = who;
		this.closedAt = now;
		this.checkOn = check;
		owe(null, now);
	}

	void check(ComplaintCheck.Outcome outcome, byte[] sealed) {
		this.state = ComplaintState.CHECKED;
		this.checkOutcome = outcome;
		this.checkNote = sealed;
	}

	/** Nobody is left to be told. */
	void drop(Instant now) {
		this.state = ComplaintState.DROPPED;
		this.closedAt = now;
		owe(null, now);
	}

	/** Somebody was told that a word is owed; null when nobody is any more. */
	void nudged(@Nullable Instant next) {
		this.nextNudgeAt = next;
	}

	/** Nobody kept the day: the person is told a later one. */
	void delay(ComplaintDates later, Instant now) {
		this.delays++;
		owe(later, now);
	}

	private void owe(@Nullable ComplaintDates dates, Instant now) {
		this.dueAt = (dates != null) ? dates.dueAt() : null;
		this.toldDate = (dates != null) ? dates.told() : null;
		this.nextNudgeAt = (dates != null) ? ComplaintPolicy.nextNudge(dates, now) : null;
	}

	ComplaintId id() {
		return this.id;
	}

	JobApplicationId application() {
		return this.application;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	ComplaintState state() {
		return this.state;
	}

	@Nullable Instant nextNudgeAt() {
		return this.nextNudgeAt;
	}

	boolean isAbout(ComplaintSubject subject) {
		return subject.id() != null && subject.equals(subject());
	}

	private ComplaintSubject subject() {
		return new ComplaintSubject(this.subjectKind, this.subjectId);
	}

	/** As it stands, its words opened. */
	ComplaintSummary summary(ComplaintDesk desk) {
		String[] found = desk.parts(this.candidate, this.findings);
		return new ComplaintSummary(this.id, this.application, this.position, this.state, subject(), this.raisedBy,
				this.raisedAt, desk.opened(this.candidate, this.words), this.owner, this.apart, dates(), this.delays,
				said(desk, this.answer, this.answeredBy, this.answeredAt),
				said(desk, this.closing, this.closedBy, this.closedAt),
				new ComplaintFindings(this.cause, found[0], found[1], found[2]),
				(this.checkOn != null) ? new ComplaintCheck(this.checkOn, this.checkOutcome,
						(this.checkNote != null) ? desk.opened(this.candidate, this.checkNote) : "") : null);
	}

	private @Nullable ComplaintDates dates() {
		return (this.dueAt != null && this.toldDate != null)
				? new ComplaintDates(this.dueAt, this.toldDate, ZoneId.of(this.toldZone)) : null;
	}

	private ComplaintSummary.@Nullable Said said(ComplaintDesk desk, byte @Nullable [] sealed, @Nullable AccountId by,
			@Nullable Instant at) {
		return (sealed != null && by != null && at != null)
				? new ComplaintSummary.Said(desk.opened(this.candidate, sealed), by, at) : null;
	}

	/**
	 * Who complains about what.
	 *
	 * @param by who of ours marked it; null when the person did
	 */
	record Raising(JobApplicationId application, PositionId position, CandidateId candidate, ComplaintSubject subject,
			@Nullable AccountId by, ComplaintOwners.Owner owner) {
	}

}
