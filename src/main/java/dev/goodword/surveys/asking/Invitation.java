package dev.goodword.surveys.asking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.scores.OutcomeClass;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One person asked about one application. Knows the person and whether an answer came,
 * and nothing else of it: neither when, nor what, nor where it lies.
 */
@Entity
@Table(name = "survey_invitation")
class Invitation {

	@Id
	@Column(name = "invitation_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private CandidateId candidate;

	@Embedded
	private CompanyId company;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "department_id"))
	private DepartmentId department;

	private @Nullable UUID positionGroupId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "recruiter_id"))
	private AccountId recruiter;

	@Enumerated(EnumType.STRING)
	private Touchpoint touchpoint;

	@Enumerated(EnumType.STRING)
	private @Nullable OutcomeClass outcomeClass;

	private int closingMonth;

	private byte[] tokenHash;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant askedAt;

	private Instant endsAt;

	private @Nullable Instant remindsAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Invitation() {
	}

	Invitation(UUID id, Plan plan, Origin origin, YearMonth closed, byte[] tokenHash, Instant askedAt, Instant endsAt) {
		this.id = id;
		this.application = plan.application();
		this.candidate = plan.candidate();
		this.company = origin.position().company();
		this.department = origin.position().department();
		this.positionGroupId = origin.group();
		this.recruiter = origin.position().owner();
		this.touchpoint = plan.touchpoint();
		this.outcomeClass = plan.outcome();
		this.closingMonth = Cell.number(closed);
		this.tokenHash = tokenHash.clone();
		this.state = State.NEW;
		this.askedAt = askedAt;
		this.endsAt = endsAt;
	}

	/** Those who have not answered by then are reminded. */
	Invitation remindedAt(@Nullable Instant at) {
		this.remindsAt = at;
		return this;
	}

	/** An answer came. */
	void submitted() {
		this.state = State.SUBMITTED;
	}

	/** From now on another link leads here, and no earlier one. */
	void renew(byte[] hash) {
		this.tokenHash = hash.clone();
	}

	boolean isOpen(Instant now) {
		return this.state == State.NEW && now.isBefore(this.endsAt);
	}

	Asked asked() {
		return new Asked(this.id, this.application, this.candidate,
				new Cell(this.company, this.touchpoint, this.outcomeClass, Cell.month(this.closingMonth)),
				this.department, this.positionGroupId, this.recruiter, this.state == State.SUBMITTED, this.askedAt,
				this.endsAt, this.remindsAt);
	}

	/** What can be known of an invitation; that it died, the clock tells. */
	enum State {

		NEW, SUBMITTED

	}

}
