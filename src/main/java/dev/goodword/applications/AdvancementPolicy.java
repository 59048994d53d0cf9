package dev.goodword.applications;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.StageKind;

/**
 * May an application go from one stage to another, and if not, why not: one place, in
 * words people can read.
 */
final class AdvancementPolicy {

	/**
	 * Steps that say nothing of their own: arriving, and being read, which the reading
	 * itself shows.
	 */
	private static final Set<StageKind> TELLS_NOTHING = EnumSet.of(StageKind.NEW, StageKind.SCREEN);

	private AdvancementPolicy() {
	}

	/** Whether entering the stage sends the candidate a message with a new date. */
	static boolean tells(StageKind entered, boolean silent) {
		return !silent && !TELLS_NOTHING.contains(entered);
	}

	/**
	 * The first objection to a move, or empty when it is allowed.
	 * @param application where it stands
	 * @param from its present stage
	 * @param to the wanted stage
	 * @param wanted what is wanted
	 */
	static Optional<Refusal> objection(ApplicationSummary application, PipelineStage from, PipelineStage to,
			Move wanted) {
		if (!application.isOpen()) {
			return Refusal.because("ended");
		}
		if (!to.position().equals(application.position())) {
			return Refusal.because("otherPipeline");
		}
		if (to.id().equals(from.id())) {
			return Refusal.because("sameStage");
		}
		if (to.kind() == StageKind.HIRED) {
			return Refusal.because("hiredNeedsOffer");
		}
		if (!Wording.fits(wanted.reason(), wanted.wordsForCandidate())) {
			return Refusal.because("textUnfit");
		}
		boolean backwards = to.order() < from.order();
		if (backwards && !wanted.silent()) {
			return Refusal.because("backwardsIsSilent");
		}
		boolean jump = backwards || to.order() > from.order() + 1;
		if ((jump || wanted.silent()) && !Wording.says(wanted.reason())) {
			return Refusal.because(wanted.silent() ? "silentNeedsReason" : "jumpNeedsReason");
		}
		if (tells(to.kind(), wanted.silent()) && !Wording.says(wanted.wordsForCandidate())) {
			return Refusal.because("wordsNeeded");
		}
		return Optional.empty();
	}

}
