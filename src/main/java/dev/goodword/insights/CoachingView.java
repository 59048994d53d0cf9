package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.DetailsView.Group;
import dev.goodword.insights.ExperienceView.Choice;
import dev.goodword.insights.ExperienceView.Row;
import org.jspecify.annotations.Nullable;

/**
 * What one recruiter can learn from.
 *
 * @param over period and company
 * @param headline the news in one sentence
 * @param company the company
 * @param person whose page it is
 * @param period the quarter shown
 * @param periods the quarters one may choose from
 * @param rows theirs beside those of the company
 * @param say what may be said of the answers of their applicants
 * @param group those answers; null when they may not be shown
 */
record CoachingView(String over, String headline, String company, String person, String period, List<Choice> periods,
		List<Row> rows, String say, @Nullable Group group) {
}
