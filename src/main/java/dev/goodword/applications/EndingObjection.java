package dev.goodword.applications;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What those who know more than this module have against ending an application by
 * decision of the company; asked before every such ending, in its transaction.
 */
public interface EndingObjection {

	/** Why it cannot be ended now; empty when nothing speaks against it. */
	Optional<Refusal> objectionToEnding(JobApplicationId application);

	/**
	 * Those of these applications about which asking is worth it, when many are asked
	 * about at once; against the others nothing speaks here.
	 */
	default Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return Set.copyOf(applications);
	}

	/**
	 * Whether it falls away of itself when a talk is agreed with the candidate, so that
	 * it speaks against an end but not against that.
	 */
	default boolean yieldsToAgreement() {
		return false;
	}

}
