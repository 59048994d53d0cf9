package dev.goodword.interviews.proposing;

/**
 * Somebody else, or the candidate, changed the proposal after the person looked at it;
 * nothing was done and nothing was sent.
 */
public class ProposalChangedMeanwhile extends RuntimeException {

	ProposalChangedMeanwhile() {
		super("The proposal changed meanwhile");
	}

}
