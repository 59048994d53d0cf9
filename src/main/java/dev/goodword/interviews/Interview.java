package dev.goodword.interviews;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One appointment with one candidate, from the agreement to its end. */
@Entity
@Table(name = "interview")
class Interview {

	@EmbeddedId
	private InterviewId id;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private InterviewState state;

	@Embedded
	private AgreedTime time;

	private Instant startsAt;

	@Enumerated(EnumType.STRING)
	@Column(name = "meeting_mode")
	private MeetingMode mode;

	private String place;

	@ElementCollection
	@CollectionTable(name = "interview_participant", joinColumns = @JoinColumn(name = "interview_id"))
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private Set<AccountId> panel;

	private @Nullable String topics;

	private boolean finalRound;

	@Column(name = "sequence_no")
	private int sequence;

	@Column(name = "occasion_id")
	private UUID occasion;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Interview() {
	}

	Interview(InterviewId id, JobApplicationId application, InterviewPlan plan, UUID occasion) {
		this.id = id;
		this.application = application;
		this.state = InterviewState.BOOKED;
		this.panel = new HashSet<>();
		this.occasion = occasion;
		agree(plan);
	}

	/** Another time, place or panel stands from now on. */
	void move(InterviewPlan plan, UUID newOccasion) {
		agree(plan);
		this.sequence++;
		this.occasion = newOccasion;
	}

	/** It has come to an end, one way or the other. */
	void settle(InterviewState end, UUID newOccasion) {
		this.state = end;
		this.sequence++;
		this.occasion = newOccasion;
	}

	private void agree(InterviewPlan plan) {
		this.time = new AgreedTime(plan.appointment());
		this.startsAt = plan.appointment().startsAt();
		this.mode = plan.mode();
		this.place = plan.place().strip();
		this.panel.clear();
		this.panel.addAll(plan.panel());
		this.topics = plan.topics();
		this.finalRound = plan.finalRound();
	}

	InterviewId id() {
		return this.id;
	}

	JobApplicationId application() {
		return this.application;
	}

	InterviewState state() {
		return this.state;
	}

	Appointment appointment() {
		return this.time.appointment();
	}

	boolean isFinalRound() {
		return this.finalRound;
	}

	InterviewSummary summary() {
		return new InterviewSummary(this.id, this.application, this.state,
				new InterviewPlan(appointment(), this.mode, this.place, this.panel, this.topics, this.finalRound),
				this.sequence, this.occasion, (this.version != null) ? this.version : 0);
	}

}
