package dev.goodword.interviews.proposing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times that were proposed to candidates, to be read. */
@Service
@Transactional(readOnly = true)
public class Proposals {

	private final ProposalRepository proposals;

	private final ProposalEntryRepository entries;

	Proposals(ProposalRepository proposals, ProposalEntryRepository entries) {
		this.proposals = proposals;
		this.entries = entries;
	}

	/** The one whose times can be chosen now; empty when there is none. */
	public Optional<ProposalSummary> live(JobApplicationId application) {
		return this.proposals.findByApplicationAndLive(application, 1).map(Proposal::summary);
	}

	/**
	 * One proposal, however it ended.
	 * @throws UnknownProposal when there is none
	 */
	public ProposalSummary proposal(ProposalId id) {
		return this.proposals.findById(id).orElseThrow(UnknownProposal::new).summary();
	}

	/** The one that lives, or else the one made last; empty when there was none. */
	public Optional<ProposalSummary> latest(JobApplicationId application) {
		return log(application).stream()
			.filter((entry) -> entry.act() == ProposalAct.PROPOSED)
			.reduce((earlier, later) -> later)
			.map((entry) -> proposal(entry.proposal()))
			.map((last) -> last.isLive() ? last : live(application).orElse(last));
	}

	/** Whether it took the place of others when it was made. */
	public boolean tookPlace(ProposalSummary proposal) {
		return ReplacedTimes.before(log(proposal.application()), proposal.id()).isPresent();
	}

	/** Everything that happened to the applicant's proposals, oldest first. */
	public List<ProposalEntry> log(JobApplicationId application) {
		return this.entries.findByApplicationOrderByAt(application).stream().map(StoredEntry::view).toList();
	}

	/** The entry of an occasion; empty when the occasion was something else. */
	public Optional<ProposalEntry> entry(UUID occasion) {
		return this.entries.findById(occasion).map(StoredEntry::view);
	}

	/** Whether the proposal still stands where this occasion left it. */
	public boolean stands(UUID occasion) {
		return entry(occasion).filter((entry) -> proposal(entry.proposal()).occasion().equals(occasion)).isPresent();
	}

}
