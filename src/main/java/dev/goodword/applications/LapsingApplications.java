package dev.goodword.applications;

import dev.goodword.applications.Concluding.Conclusion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends applications that we failed to decide. That is our failure and never a rejection;
 * whoever calls has asked the candidate before.
 */
@Service
public class LapsingApplications {

	private final JobApplicationRepository applications;

	private final Concluding concluding;

	LapsingApplications(JobApplicationRepository applications, Concluding concluding) {
		this.applications = applications;
		this.concluding = concluding;
	}

	/**
	 * Closes it as our failure.
	 * @return false when it has ended already: then nothing changes
	 */
	@Transactional
	public boolean lapse(JobApplicationId id, Lapse how) {
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		if (!application.summary().isOpen()) {
			return false;
		}
		this.concluding.conclude(application,
				new Conclusion(StageMoveEntry.Cause.LAPSED, Outcome.LAPSED_BY_COMPANY, how.name(), null), null);
		return true;
	}

}
