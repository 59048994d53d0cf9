package dev.goodword.applications;

import java.util.Optional;

/**
 * May an application be declined like this, and if not, why not: somebody who was met is
 * told a strength and a point, everybody else a reason in human words.
 */
final class EndingPolicy {

	private EndingPolicy() {
	}

	/** The first objection to an end of ours, or empty when it is allowed. */
	static Optional<Refusal> objection(ApplicationSummary application, Outcome outcome, Ending wanted) {
		boolean known = (outcome == Outcome.RELEASED) ? Outcome.HIRING_RESTS.equals(wanted.reasonCode())
				: ClosingReason.known(wanted.reasonCode());
		return (outcome != Outcome.NOT_SELECTED) ? toClosing(application, known, wanted)
				: objection(application, wanted);
	}

	/** Whoever is let go with the position reads why it was closed. */
	private static Optional<Refusal> toClosing(ApplicationSummary application, boolean knownReason, Ending wanted) {
		if (!application.isOpen()) {
			return Refusal.because("ended");
		}
		if (!knownReason) {
			return Refusal.because("reasonNeeded");
		}
		if (!Wording.fits(wanted.internalReason(), wanted.reasonForCandidate())) {
			return Refusal.because("textUnfit");
		}
		return Wording.says(wanted.reasonForCandidate()) ? Optional.empty()
				: Refusal.because("reasonForCandidateNeeded");
	}

	/** The first objection to declining, or empty when it is allowed. */
	static Optional<Refusal> objection(ApplicationSummary application, Ending wanted) {
		if (!application.isOpen()) {
			return Refusal.because("ended");
		}
		if (!ReasonCode.known(wanted.reasonCode())) {
			return Refusal.because("reasonNeeded");
		}
		if (!Wording.fits(wanted.internalReason(), wanted.reasonForCandidate(), wanted.strength(), wanted.point())) {
			return Refusal.because("textUnfit");
		}
		boolean met = application.interviewHeldAt() != null;
		if (met && !(Wording.says(wanted.strength()) && Wording.says(wanted.point()))) {
			return Refusal.because("strengthAndPointNeeded");
		}
		if (!met && !Wording.says(wanted.reasonForCandidate())) {
			return Refusal.because("reasonForCandidateNeeded");
		}
		return Optional.empty();
	}

}
