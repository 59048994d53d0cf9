package dev.goodword.communication;

import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;

/**
 * To whom words of one's own may go beside everything else. Pure.
 */
public final class FreeMessagePolicy {

	private static final String KEY = "communication.refused.message.";

	private FreeMessagePolicy() {
	}

	/**
	 * Why nothing may be written now; empty when it may.
	 * @param held whether the application is held for the law
	 */
	public static Optional<Refusal> objection(ApplicationSummary application, boolean held) {
		if (held) {
			return because("held");
		}
		Outcome outcome = application.outcome();
		if (application.isOpen() || outcome == null || outcome == Outcome.HIRED) {
			return Optional.empty();
		}
		if (outcome == Outcome.WITHDRAWN) {
			return because("withdrawn");
		}
		if (!outcome.isOwedAWord()) {
			return because("elsewhere");
		}
		return (application.told() == Told.SENT) ? Optional.empty() : because("untold");
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEY + why, null));
	}

}
