package dev.goodword.surveys;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

/**
 * Two questions on a page of their own, to some of those who have just applied. No
 * message is sent, and whoever does not look is not reminded.
 */
public interface PagePulse {

	/** Draws whether somebody who has just applied is asked, if the rules allow. */
	void applied(JobApplicationId id);

	/**
	 * Whether somebody's page offers the questions now.
	 * @param receivedAt when they applied
	 */
	boolean isOffered(JobApplicationId id, Instant receivedAt);

	/**
	 * Makes the link of the questions; an earlier one works no longer.
	 * @return its secret; empty when there is nothing to answer
	 */
	Optional<String> open(JobApplicationId id);

}
