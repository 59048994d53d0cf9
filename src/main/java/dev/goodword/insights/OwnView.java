package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Choice;

/**
 * What people answered to the company's own questions.
 *
 * @param companies those to choose from; none when there is one
 * @param periods the quarters to choose from
 * @param questions one for each version that is in use or has figures
 */
record OwnView(String over, String company, List<Choice> companies, String period, List<Choice> periods,
		List<Asked> questions) {

	/**
	 * One version of a question.
	 *
	 * @param state since when it is asked, or that it is not any more
	 * @param moments those with figures
	 */
	record Asked(String id, String text, String state, List<Moment> moments) {
	}

	/**
	 * What was answered at one moment.
	 *
	 * @param say what may be said where no figures may
	 */
	record Moment(String name, List<Row> rows, String say) {
	}

	/** One answer: its words, its share, the range and how many answered the question. */
	record Row(String name, String value, String range, String number) {
	}

}
