package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Choice;

/**
 * What our own people say of recruiting.
 *
 * @param over whose it is
 * @param company the company shown
 * @param companies those one may choose from; none when there is only one
 * @param rule when and how they are asked, in words
 * @param series each question over time, and what applicants say below them
 * @param heads the questions, as the heads of a table
 * @param quarters the same as a table, the latest quarter first
 * @param latest of which quarter departments are shown; empty before there is one
 * @param departments those that may be shown
 */
record InsideView(String over, String company, List<Choice> companies, String rule, List<Series> series,
		List<String> heads, List<Line> quarters, String latest, List<Line> departments) {

	/**
	 * One question over time.
	 *
	 * @param name what is asked
	 * @param label what the picture shows, for those who do not see it
	 * @param marks the quarters of which a figure may be shown
	 * @param axis the lowest, the middle and the highest value
	 */
	record Series(String name, String label, List<Mark> marks, List<String> axis) {
	}

	/**
	 * One figure in the picture: places across in percent, places down in pixels.
	 *
	 * @param across of the quarter
	 * @param dot of the figure
	 * @param from where its range begins
	 * @param to where its range ends
	 */
	record Mark(String across, String dot, String from, String to) {
	}

	/**
	 * A line of a table.
	 *
	 * @param name the quarter or the department
	 * @param cells one for each head
	 */
	record Line(String name, List<Cell> cells) {
	}

	/**
	 * One figure in words.
	 *
	 * @param value the figure, or why there is none
	 * @param small its range and how many answered; empty without figure
	 */
	record Cell(String value, String small) {
	}

}
