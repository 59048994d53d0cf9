package dev.goodword.applications;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Concluding.Conclusion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends applications with the best end: they come to us. Only a "yes" of the candidate
 * leads here, never time and never a machine.
 */
@Service
public class HiringApplications {

	private static final Conclusion YES = new Conclusion(StageMoveEntry.Cause.HIRED, Outcome.HIRED, "OFFER_ACCEPTED",
			null);

	private final JobApplicationRepository applications;

	private final Concluding concluding;

	HiringApplications(JobApplicationRepository applications, Concluding concluding) {
		this.applications = applications;
		this.concluding = concluding;
	}

	/**
	 * The candidate has accepted our offer.
	 * @param recorder who recorded it for them; null when they did it themselves
	 * @throws Refused when the application has ended
	 */
	@Transactional
	public void hire(JobApplicationId id, @Nullable AccountId recorder) {
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		if (!application.summary().isOpen()) {
			throw Refused.because("ended");
		}
		this.concluding.conclude(application, YES, recorder);
	}

}
