package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Choice;

/**
 * What people say on the way.
 *
 * @param companies those to choose from; none when there is one
 * @param periods the quarters to choose from
 */
record AlongView(String over, String company, List<Choice> companies, String period, List<Choice> periods,
		List<Moment> moments) {

	/**
	 * One moment.
	 *
	 * @param who who is asked there
	 * @param asked how many were, in words
	 */
	record Moment(String id, String name, String who, String asked, List<Row> rows) {
	}

	/** One question: its text, its mean, the range and how many answered. */
	record Row(String name, String value, String range, String number) {
	}

}
