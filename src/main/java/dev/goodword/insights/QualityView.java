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
 */
record QualityView(String over, String headline, String company, String period, String before, @Nullable String alarm,
		List<Fact> facts, List<Recruiter> recruiters) {

	/** One count. */
	record Fact(String name, String value) {
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
