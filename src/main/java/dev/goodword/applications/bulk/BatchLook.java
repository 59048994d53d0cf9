package dev.goodword.applications.bulk;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Somebody has read the letter to one person as it will be sent. */
@Entity
@Table(name = "decision_batch_look")
class BatchLook {

	@Id
	@Column(name = "look_id")
	private UUID id;

	@Embedded
	private BatchId batch;

	@Embedded
	private JobApplicationId application;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private AccountId account;

	private Instant lookedAt;

	@NullUnmarked
	protected BatchLook() {
	}

	BatchLook(UUID id, BatchId batch, JobApplicationId application, AccountId account, Instant now) {
		this.id = id;
		this.batch = batch;
		this.application = application;
		this.account = account;
		this.lookedAt = now;
	}

}
