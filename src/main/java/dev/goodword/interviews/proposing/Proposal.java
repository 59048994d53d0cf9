package dev.goodword.interviews.proposing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.MeetingMode;
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

/**
 * Times proposed to one candidate; the times themselves never change. Hours are text, as
 * those of appointments are.
 */
@Entity
@Table(name = "interview_proposal")
class Proposal {

	private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

	@EmbeddedId
	private ProposalId id;

	@Embedded
	private JobApplicationId application;

	private @Nullable Integer live;

	@Enumerated(EnumType.STRING)
	private ProposalState state;

	@ElementCollection
	@CollectionTable(name = "interview_slot", joinColumns = @JoinColumn(name = "proposal_id"))
	@Column(name = "starts_local")
	private Set<String> starts;

	private ZoneId zone;

	private int minutes;

	@Enumerated(EnumType.STRING)
	@Column(name = "meeting_mode")
	private MeetingMode mode;

	private String place;

	@ElementCollection
	@CollectionTable(name = "interview_invited_by", joinColumns = @JoinColumn(name = "proposal_id"))
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private Set<AccountId> panel;

	private @Nullable String topics;

	private boolean finalRound;

	private LocalDate answerBy;

	private ZoneId answerZone;

	@Embedded
	private @Nullable InterviewId interview;

	@Column(name = "occasion_id")
	private UUID occasion;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Proposal() {
	}

	Proposal(ProposalId id, JobApplicationId application, ProposedTimes times, LocalDate answerBy, ZoneId answerZone,
			UUID occasion) {
		this.id = id;
		this.application = application;
		this.live = 1;
		this.state = ProposalState.OPEN;
		this.starts = times.starts().stream().map(TO_THE_MINUTE::format).collect(Collectors.toSet());
		this.zone = times.zone();
		this.minutes = times.minutes();
		this.mode = times.mode();
		this.place = times.place().strip();
		this.panel = new HashSet<>(times.panel());
		this.topics = times.topics();
		this.finalRound = times.finalRound();
		this.answerBy = answerBy;
		this.answerZone = answerZone;
		this.occasion = occasion;
	}

	/** It stands elsewhere from now on. */
	void turn(ProposalState next, UUID newOccasion) {
		this.state = next;
		this.live = next.isLive() ? Integer.valueOf(1) : null;
		this.occasion = newOccasion;
	}

	/** This talk came of it. */
	void becomes(InterviewId talk) {
		this.interview = talk;
	}

	JobApplicationId application() {
		return this.application;
	}

	ProposalState state() {
		return this.state;
	}

	ProposalSummary summary() {
		return new ProposalSummary(this.id, this.application, this.state,
				new ProposedTimes(
						this.starts.stream().map((start) -> LocalDateTime.parse(start, TO_THE_MINUTE)).toList(),
						this.zone, this.minutes, this.mode, this.place, this.panel, this.topics, this.finalRound),
				this.answerBy, this.answerZone, this.interview, this.occasion,
				(this.version != null) ? this.version : 0);
	}

}
