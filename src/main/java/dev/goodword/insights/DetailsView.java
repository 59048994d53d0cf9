package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Choice;
import dev.goodword.insights.ExperienceView.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a company come from.
 *
 * @param over period and company
 * @param headline the news in one sentence
 * @param company the company shown
 * @param companies those one may choose from; none when there is only one
 * @param period the quarter shown
 * @param periods the quarters one may choose from
 * @param stages the recommendation score at each touchpoint
 * @param items what single questions say
 * @param matter what goes together with satisfaction
 * @param first what those say who started to work here; null when there are none
 * @param change what became different since last year; null when that is not known
 * @param lines departments, then groups of positions, then recruiters
 * @param counted what applying was worth, and what needs no survey
 * @param reasons what people gave as theirs
 * @param state whether all this may still change
 * @param scores what whoever checks the scores wants to know
 * @param questions the same of single questions
 */
record DetailsView(String over, String headline, String company, List<Choice> companies, String period,
		List<Choice> periods, List<Stage> stages, List<Row> items, DriversView matter, FirstMonth.@Nullable Pulse first,
		@Nullable String change, List<Line> lines, CountedView counted, ReasonsShown.Shown reasons, String state,
		Panel scores, Panel questions) {

	/**
	 * One touchpoint.
	 *
	 * @param asked how many of whom were asked
	 */
	record Stage(String name, String asked, String answers, String score, String verdict, String weakest) {
	}

	/**
	 * Departments, groups of positions, or recruiters.
	 *
	 * @param id of its heading
	 * @param say what may be said of them in a sentence
	 * @param groups in the order of their names
	 * @param hidden why others are not there, and where they are; empty when none are
	 */
	record Line(String id, String title, String say, List<Group> groups, String hidden) {
	}

	/**
	 * One department, group of positions or recruiter.
	 *
	 * @param id whose it is
	 * @param above points above what its outcomes usually bring, with their range
	 * @param note what to do about it; empty mostly
	 */
	record Group(String id, String name, String answers, String score, String above, String note) {
	}

}
