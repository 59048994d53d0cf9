package dev.goodword.communication;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.LocaleTag;

/**
 * Says what candidates see of their application now. Declared here and answered by the
 * candidates' own pages, so that the mirror beside the staff's cannot tell another story:
 * a stage, a date or an outcome appears only once the message that tells it stands on the
 * page.
 */
public interface CandidateViews {

	/** What the candidate of this application sees when signed in, in that language. */
	CandidateView of(JobApplicationId application, LocaleTag language);

}
