package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Something happened to a proposal of times that changes whose turn it is.
 *
 * @param occasion the entry in its log
 * @param act what happened: proposed, none fits, expired or taken back
 */
public record ProposalMoved(JobApplicationId application, ProposalId proposal, UUID occasion, ProposalAct act,
		Instant at) {
}
