package dev.goodword.applications;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agreed to with their application. */
@Service
@Transactional(readOnly = true)
public class Consents {

	/** They may be written to after their application has ended. */
	public static final String KEEP_IN_TOUCH = "pool";

	private final ConsentRepository consents;

	Consents(ConsentRepository consents) {
		this.consents = consents;
	}

	/** Whether the person agreed to it with this application. */
	public boolean isGiven(JobApplicationId application, String code) {
		return this.consents.findByApplicationOrderByCode(application)
			.stream()
			.anyMatch((consent) -> consent.code().equals(code));
	}

}
