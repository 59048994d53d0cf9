package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
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
 * The row of a {@link LegalHold}. {@code live} is its state while it is asked for or in
 * force, and null afterwards, so that a unique key allows one of each.
 */
@Entity
@Table(name = "legal_hold")
class StoredLegalHold {

	@Id
	@Column(name = "hold_id")
	private UUID id;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private LegalHoldState state;

	@Enumerated(EnumType.STRING)
	private @Nullable LegalHoldState live;

	private String reason;

	private LocalDate untilDay;

	private Instant endsAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "asked_by"))
	private AccountId askedBy;

	private Instant askedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "answered_by"))
	private @Nullable AccountId answeredBy;

	private @Nullable Instant answeredAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "ended_by"))
	private @Nullable AccountId endedBy;

	private @Nullable Instant endedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredLegalHold() {
	}

	StoredLegalHold(UUID id, JobApplicationId application, WantedLegalHold wanted, Instant endsAt, AccountId who,
			Instant now) {
		this.id = id;
		this.application = application;
		this.state = LegalHoldState.ASKED;
		this.live = LegalHoldState.ASKED;
		this.reason = wanted.reason();
		this.untilDay = wanted.until();
		this.endsAt = endsAt;
		this.askedBy = who;
		this.askedAt = now;
	}

	/** The second person says yes, or no; nobody when its day came first. */
	void answer(boolean yes, @Nullable AccountId who, Instant now) {
		this.state = yes ? LegalHoldState.STANDING : LegalHoldState.REFUSED;
		this.live = yes ? LegalHoldState.STANDING : null;
		this.answeredBy = who;
		this.answeredAt = now;
	}

	/** It ends; nobody lifts it when time or another fact does. */
	void end(@Nullable AccountId who, Instant now) {
		this.state = (who != null) ? LegalHoldState.LIFTED : LegalHoldState.OVER;
		this.live = null;
		this.endedBy = who;
		this.endedAt = now;
	}

	LegalHold view() {
		return new LegalHold(this.id, this.application, this.state, this.reason, this.untilDay, this.endsAt,
				this.askedBy, this.askedAt, this.answeredBy, this.answeredAt, this.endedBy, this.endedAt);
	}

}
