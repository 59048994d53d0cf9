package dev.goodword.applications;

import java.util.Optional;

/**
 * What those who know more than this module have against ending an application by
 * decision of the company; asked before every such ending, in its transaction.
 */
public interface EndingObjection {

	/** Why it cannot be ended now; empty when nothing speaks against it. */
	Optional<Refusal> objectionToEnding(JobApplicationId application);

}
