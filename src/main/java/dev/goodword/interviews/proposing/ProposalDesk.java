package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.interviews.InterviewId;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a proposal has in common: the row, its log, the fact. */
@Component
class ProposalDesk {

	private final ProposalRepository proposals;

	private final ProposalEntryRepository entries;

	private final Tasks tasks;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ProposalDesk(ProposalRepository proposals, ProposalEntryRepository entries, Tasks tasks, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.proposals = proposals;
		this.entries = entries;
		this.tasks = tasks;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	Optional<Proposal> live(JobApplicationId application) {
		return this.proposals.findByApplicationAndLive(application, 1);
	}

	/** Those of these applications that have one which lives. */
	Set<JobApplicationId> withLive(Collection<JobApplicationId> applications) {
		return this.proposals.findByApplicationInAndLive(applications, 1)
			.stream()
			.map(Proposal::application)
			.collect(Collectors.toSet());
	}

	/**
	 * The one with this id, if it belongs to the application.
	 * @throws UnknownProposal when it does not, or there is none
	 */
	Proposal of(JobApplicationId application, ProposalId id) {
		return this.proposals.findById(id)
			.filter((found) -> found.application().equals(application))
			.orElseThrow(UnknownProposal::new);
	}

	/** The one of which this talk came. */
	Optional<Proposal> thatBecame(InterviewId talk) {
		return this.proposals.findByInterview(talk);
	}

	/** The one that was proposed then; empty when the occasion was something else. */
	Optional<Proposal> proposedAt(UUID occasion) {
		return this.entries.findById(occasion)
			.map(StoredEntry::view)
			.filter((entry) -> entry.act() == ProposalAct.PROPOSED)
			.map((entry) -> of(entry.application(), entry.proposal()));
	}

	/** Everything that happened to the applicant's proposals, oldest first. */
	List<ProposalEntry> log(JobApplicationId application) {
		return this.entries.findByApplicationOrderByAt(application).stream().map(StoredEntry::view).toList();
	}

	/** It is again where this entry had left it. */
	void standsAgain(ProposalEntry told) {
		Proposal proposal = of(told.application(), told.proposal());
		proposal.turn(told.act().leadsTo(), told.id());
		this.proposals.saveAndFlush(proposal);
	}

	UUID newId() {
		return this.chance.newId();
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * Stores what has just happened, and that nobody has to ask any more.
	 * @param who did it; null when the candidate or time did
	 */
	void turn(Proposal proposal, ProposalAct act, @Nullable AccountId who, @Nullable String words) {
		proposal.turn(act.leadsTo(), newId());
		enter(proposal, act, who, words);
	}

	void enter(Proposal proposal, ProposalAct act, @Nullable AccountId who, @Nullable String words) {
		ProposalSummary now = this.proposals.saveAndFlush(proposal).summary();
		String said = (words == null || words.isBlank()) ? null : words.strip();
		this.entries.save(new StoredEntry(
				new ProposalEntry(now.occasion(), now.id(), now.application(), act, who, said, now.answerBy(), now())));
		if (act != ProposalAct.EXPIRED && act != ProposalAct.REOPENED) {
			answered(now.application());
		}
	}

	/** Nobody has to call or answer about times any more. */
	void answered(JobApplicationId application) {
		this.tasks.answered(application,
				Set.of(ChoosingTimes.CALL_TASK, ChoosingTimes.ANSWER_TASK, ChoosingTimes.CALLED_OFF_TASK));
	}

	/** Stores that this talk came of it. */
	void becomes(Proposal proposal, InterviewId talk) {
		proposal.becomes(talk);
		this.proposals.saveAndFlush(proposal);
	}

	void tell(Proposal proposal, ProposalAct act) {
		ProposalSummary told = proposal.summary();
		this.events.publishEvent(new ProposalMoved(told.application(), told.id(), told.occasion(), act, now()));
	}

}
