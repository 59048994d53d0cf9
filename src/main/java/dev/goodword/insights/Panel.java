package dev.goodword.insights;

import java.util.List;

/**
 * What whoever checks figures wants to know beside them.
 *
 * @param rows a line for each figure that is shown; none when none is
 * @param made where all of it comes from
 */
record Panel(List<Line> rows, String made) {

	Panel {
		rows = List.copyOf(rows);
	}

	/**
	 * One figure.
	 *
	 * @param error its standard error
	 * @param plain its plain range
	 * @param effective how many equal answers it is worth
	 * @param weights by what it is weighted
	 */
	record Line(String name, String error, String plain, String effective, String weights) {
	}

}
