package dev.goodword.desk.promises;

import java.util.List;

import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The silence ledger as a page.
 *
 * @param headline the longest silence that is ours, in a sentence
 * @param isLong whether that is longer than may be
 * @param turns whose turn it is, as tabs
 * @param query what is shown
 * @param positions the positions one may choose
 * @param steps the spans of silence one may choose
 * @param rows those who wait
 * @param empty what stands there when nobody does
 * @param pages where in the list one is; null when there is nothing
 */
record LedgerView(String headline, boolean isLong, List<Tab> turns, LedgerQuery query, List<Choice> positions,
		List<Choice> steps, List<Row> rows, String empty, @Nullable Pages pages) {

	/**
	 * One application.
	 *
	 * @param href its page
	 * @param name who
	 * @param language the language of the name; null when it is the reader's
	 * @param position for what
	 * @param silence how long without a word
	 * @param isLong whether that is longer than may be
	 * @param since the day of the last word
	 * @param ball whose turn it is, and who that is
	 * @param promise what the one promise is about
	 * @param told the day that was told
	 * @param holds how many messages went out by themselves; null when none did
	 * @param law the last day a law gives; null when none does
	 * @param due the team's time
	 */
	record Row(String href, String name, @Nullable String language, String position, String silence, boolean isLong,
			String since, String ball, String promise, String told, @Nullable String holds, @Nullable String law,
			DueLabel due) {
	}

	/**
	 * A page of a list.
	 *
	 * @param from the first number
	 * @param to the last number
	 * @param total how many there are, in words
	 * @param previous the page before; null when this is the first
	 * @param next the page after; null when this is the last
	 */
	record Pages(int from, int to, String total, @Nullable String previous, @Nullable String next) {
	}

}
