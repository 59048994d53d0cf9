package dev.goodword.complaints;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that happened to a complaint; never changed. */
@Entity
@Table(name = "complaint_step")
class ComplaintStep {

	@Id
	@Column(name = "complaint_step_id")
	private UUID id;

	@Embedded
	private ComplaintId complaint;

	@Enumerated(EnumType.STRING)
	private ComplaintEvent event;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "actor_id"))
	private @Nullable AccountId actor;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private @Nullable AccountId person;

	private Instant happenedAt;

	@NullUnmarked
	protected ComplaintStep() {
	}

	ComplaintStep(UUID id, ComplaintId complaint, ComplaintEntry entry) {
		this.id = id;
		this.complaint = complaint;
		this.event = entry.event();
		this.actor = entry.actor();
		this.person = entry.person();
		this.happenedAt = entry.at();
	}

	ComplaintEntry view() {
		return new ComplaintEntry(this.event, this.actor, this.person, this.happenedAt);
	}

}
