package dev.goodword.interviews;

import java.time.Instant;
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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An entry in the log of an appointment, which only grows. */
@Entity
@Table(name = "interview_event")
class StoredEntry {

	@Id
	@Column(name = "event_id")
	private UUID id;

	@Embedded
	private InterviewId interview;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private InterviewAct act;

	@Enumerated(EnumType.STRING)
	private Side askedBy;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "actor_id"))
	private @Nullable AccountId actor;

	private @Nullable String reason;

	@Embedded
	private AgreedTime time;

	@Column(name = "happened_at")
	private Instant at;

	@NullUnmarked
	protected StoredEntry() {
	}

	StoredEntry(InterviewEntry entry) {
		this.id = entry.id();
		this.interview = entry.interview();
		this.application = entry.application();
		this.act = entry.act();
		this.askedBy = entry.askedBy();
		this.actor = entry.actor();
		this.reason = entry.reason();
		this.time = new AgreedTime(entry.appointment());
		this.at = entry.at();
	}

	InterviewEntry view() {
		return new InterviewEntry(this.id, this.interview, this.application, this.act, this.askedBy, this.actor,
				this.reason, this.time.appointment(), this.at);
	}

}
