package dev.goodword.insights;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far the answers can be trusted, as it is shown.
 *
 * @param over of which time and company
 * @param headline the finding in one sentence
 * @param company whose
 * @param period the quarter
 * @param before the quarter before
 * @param alarm that the questionnaire takes too long; null when it does not
 * @param facts how the answers were made
 * @param recruiters who was asked, by the recruiter of the position, by name
 * @param alike whether late and half-filled answers rate as the others do; none until the
 * figures are final
 * @param again whether what was kept comes out again
 */
record QualityView(String over, String headline, String company, String period, String before, @Nullable String alarm,
		List<Fact> facts, List<Recruiter> recruiters, List<Fact> alike, Again again) {

	/** One count. */
	record Fact(String name, String value) {
	}

	/**
	 * What was kept when the figures became final, computed once more.
	 *
	 * @param say that it comes out again, does not, or that nothing was kept
	 * @param alarming whether something does not
	 * @param facts of each whether it does
	 */
	record Again(String say, boolean alarming, List<Fact> facts) {
	}

	/**
	 * One recruiter.
	 *
	 * @param closed how many of their applicants know how it ended
	 * @param asked how many were asked
	 */
	record Recruiter(String id, String name, int closed, int asked) {
	}

}
