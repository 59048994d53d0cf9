package dev.goodword.desk.promises;

import java.util.List;

/**
 * A week as a page.
 *
 * @param over whose week, from when to when
 * @param headline the news
 * @param kept by whom it was kept
 * @param ahead what is due in the week after
 * @param company the company shown
 * @param companies those one may choose; none when there is only one
 * @param week its Monday
 * @param weeks those one may choose
 * @param kinds what became of promises, by what they were about
 * @param teams the same by team
 * @param waits who waits longest, as it is now
 * @param warned who was warned most often
 */
record WeekView(String over, String headline, String kept, String ahead, String company, List<Choice> companies,
		String week, List<Choice> weeks, List<Line> kinds, List<Line> teams, List<WeekWords.Wait> waits,
		List<WeekWords.Count> warned) {

	/**
	 * A line of a table.
	 *
	 * @param name what it counts
	 * @param due how many were due
	 * @param person kept by a person
	 * @param automatic kept by a message no person wrote
	 * @param broken not kept
	 */
	record Line(String name, int due, int person, int automatic, int broken) {
	}

}
