package dev.goodword.surveys;

import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;

/**
 * Two questions on a page of their own, to some of those who have just applied and of
 * those who had a talk. No message is sent, and whoever does not look is not reminded.
 */
public interface PagePulse {

	/** Draws whether somebody who has just applied is asked, if the rules allow. */
	void applied(JobApplicationId id);

	/** The moment about which somebody's page offers questions now; empty for none. */
	Optional<Touchpoint> offered(ApplicationSummary application);

	/**
	 * Makes the link of the questions; an earlier one works no longer.
	 * @return its secret; empty when there is nothing to answer
	 */
	Optional<String> open(ApplicationSummary application);

}
