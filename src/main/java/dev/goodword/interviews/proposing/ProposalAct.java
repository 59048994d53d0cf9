package dev.goodword.interviews.proposing;

/** What happens to a proposal of times. */
public enum ProposalAct {

	/** It was sent. */
	PROPOSED(ProposalState.OPEN),
	/** The candidate chose one of the times. */
	CHOSEN(ProposalState.CHOSEN),
	/** The candidate said that none fits, and what would. */
	NONE_FIT(ProposalState.NONE_FIT),
	/** The candidate's day passed; what lies ahead stays open. */
	EXPIRED(ProposalState.LEFT_OPEN),
	/** The chosen talk was missed; what lies ahead is open again. */
	REOPENED(ProposalState.LEFT_OPEN),
	/** We took it back. */
	TAKEN_BACK(ProposalState.TAKEN_BACK),
	/** Other times took its place. */
	REPLACED(ProposalState.REPLACED),
	/** A talk was agreed without it, or the application ended. */
	OVERTAKEN(ProposalState.OVERTAKEN);

	private final ProposalState leadsTo;

	ProposalAct(ProposalState leadsTo) {
		this.leadsTo = leadsTo;
	}

	/** Where the proposal stands afterwards. */
	ProposalState leadsTo() {
		return this.leadsTo;
	}

}
