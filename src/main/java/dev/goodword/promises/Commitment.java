package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, to whom, why and by when: the part of a promise that never changes,
 * but for who answers for it.
 */
@MappedSuperclass
abstract class Commitment {

	@EmbeddedId
	private PromiseId id;

	@Embedded
	private JobApplicationId application;

	private String chain;

	@Enumerated(EnumType.STRING)
	private PromiseKind kind;

	private int stageEpoch;

	private UUID causeId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "predecessor_id"))
	private @Nullable PromiseId predecessor;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "owner_id"))
	private AccountId owner;

	private Instant madeAt;

	/** Null for those made before it was kept. */
	private @Nullable Integer teamDays;

	@Embedded
	private PromiseDays days;

	@NullUnmarked
	protected Commitment() {
	}

	Commitment(PromiseId id, JobApplicationId application, String chain, Terms terms, @Nullable PromiseId predecessor,
			Instant now) {
		this.id = id;
		this.application = application;
		this.chain = chain;
		this.kind = terms.kind();
		this.stageEpoch = terms.stageEpoch();
		this.causeId = terms.cause();
		this.predecessor = predecessor;
		this.owner = terms.owner();
		this.madeAt = now;
		this.teamDays = terms.teamDays();
		this.days = new PromiseDays(terms.dates(), terms.dueSoonAt());
	}

	PromiseId id() {
		return this.id;
	}

	int stageEpoch() {
		return this.stageEpoch;
	}

	JobApplicationId application() {
		return this.application;
	}

	PromiseKind kind() {
		return this.kind;
	}

	/** Whether the word it owes is already an apology. */
	boolean isRepair() {
		return this.kind == PromiseKind.REPAIR;
	}

	@Nullable PromiseId predecessor() {
		return this.predecessor;
	}

	AccountId owner() {
		return this.owner;
	}

	/** Somebody else answers for it; what was promised stays. */
	void handTo(AccountId next) {
		this.owner = next;
	}

	/** The working days the team gave itself, counted back from T. */
	int teamDays() {
		return (this.teamDays != null) ? this.teamDays : this.kind.workingDays();
	}

	Instant madeAt() {
		return this.madeAt;
	}

	PromiseDays days() {
		return this.days;
	}

	/** Its dates, for a promise that keeps to them. */
	DatedPromise dates() {
		return this.days.dates();
	}

	/** What brought it about. */
	UUID cause() {
		return this.causeId;
	}

	PromiseMade made() {
		return new PromiseMade(this.id, this.application, this.kind, this.causeId, this.stageEpoch, this.madeAt);
	}

}
