package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * The wish to ask somebody how they were treated.
 *
 * @param application about which application
 * @param invitation what the mail invites to; each is mailed once and reminded of once
 * @param reason what it is about
 * @param secret what the link holds; kept only until the mails have left
 * @param earliest not before
 * @param reminder how long after the first mail the reminder follows
 * @param valid how long the link works
 */
public record SurveyLetter(JobApplicationId application, UUID invitation, Reason reason, String secret,
		Instant earliest, Duration reminder, Duration valid) {

	/** What it is about. */
	public enum Reason {

		/** The application has ended. */
		ENDED("survey"),
		/** They were left waiting: with our apology and how it stands. */
		LEFT_WAITING("survey_waiting"),
		/** What came of it, two months later. */
		LOOKING_BACK("survey_later"),
		/** A month after their first day of work. */
		NEW_IN_THE_JOB("survey_started");

		private final String template;

		Reason(String template) {
			this.template = template;
		}

		/** The name of its content files. */
		String template() {
			return this.template;
		}

	}

}
