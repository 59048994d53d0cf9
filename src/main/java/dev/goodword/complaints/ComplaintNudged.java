package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/** One of our own people has to know something about a complaint at once. */
public record ComplaintNudged(ComplaintId complaint, JobApplicationId application, AccountId person, Reason reason,
		Instant at) {

	/** What they have to know. */
	public enum Reason {

		/** They answer for it from now on. */
		NAMED,
		/** A word is due soon. */
		DUE,
		/** A word is late. */
		LATE

	}

}
