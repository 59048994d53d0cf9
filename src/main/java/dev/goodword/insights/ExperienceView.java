package dev.goodword.insights;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first page of the head of recruiting.
 *
 * @param over period and company
 * @param headline the news in one sentence
 * @param company the company shown
 * @param companies those one may choose from; none when there is only one
 * @param period the quarter shown
 * @param periods the quarters one may choose from
 * @param cards the figures
 * @param wishes people who want to be contacted
 * @param foot when and by which method it was calculated
 */
record ExperienceView(String over, String headline, String company, List<Choice> companies, String period,
		List<Choice> periods, List<Card> cards, List<Wish> wishes, String foot) {

	/** Something to choose. */
	record Choice(String value, String text) {
	}

	/**
	 * One figure.
	 *
	 * @param id of its heading
	 * @param title what it is
	 * @param value the figure; null when it may not be shown
	 * @param range its range
	 * @param verdict what the comparison allows to say; null without comparison
	 * @param strip its picture; null without figure
	 * @param say the sentence
	 * @param small what it rests on
	 * @param rows the same as a table
	 */
	record Card(String id, String title, @Nullable String value, @Nullable String range, @Nullable Comparison verdict,
			@Nullable Strip strip, String say, String small, List<Row> rows) {
	}

	/** A line of a table. */
	record Row(String name, String value, String range) {
	}

	/**
	 * A verdict in words.
	 *
	 * @param kind its style: better, worse, same or unknown
	 * @param icon its picture
	 */
	record Comparison(String kind, String icon, String text) {
	}

	/** Somebody who wants to be contacted. */
	record Wish(String id, String name, String words, String askedOn) {
	}

}
