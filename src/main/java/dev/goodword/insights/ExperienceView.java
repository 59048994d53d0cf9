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
 * @param below what stands below the four figures
 * @param foot when and by which method it was calculated
 */
record ExperienceView(String over, String headline, String company, List<Choice> companies, String period,
		List<Choice> periods, List<Card> cards, Below below, String foot) {

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

		/** Where on the page of details more of it stands. */
		public String part() {
			return switch (this.id) {
				case "brand" -> "items";
				case "promise" -> "operations";
				default -> "stages";
			};
		}

	}

	/**
	 * A line of a table.
	 *
	 * @param words whether words stand where a number would, which need the whole width
	 */
	record Row(String name, String value, String range, boolean words) {

		/** With a number, and its range if it has one. */
		Row(String name, String value, String range) {
			this(name, value, range, false);
		}

		/** With the words that stand where a number may not. */
		static Row said(String name, String words) {
			return new Row(name, words, "", true);
		}

	}

	/**
	 * A verdict in words.
	 *
	 * @param kind its style: better, worse, same or unknown
	 * @param icon its picture
	 */
	record Comparison(String kind, String icon, String text) {
	}

	/**
	 * What stands below the four figures.
	 *
	 * @param until how long the figures may change, and when groups are published
	 * @param ahead when promises and ends were counted; null when they are of this moment
	 * @param stale that the answers were counted long ago; null when they were not
	 * @param stages the moments of the journey
	 * @param drivers what people found
	 * @param facts complaints, wishes, silence
	 * @param people how many stand where with the company; none before they were counted
	 * @param counted when they were
	 */
	record Below(String until, @Nullable String ahead, @Nullable String stale, List<Stage> stages, Drivers drivers,
			List<Fact> facts, List<Row> people, String counted) {
	}

	/**
	 * A moment of the journey.
	 *
	 * @param strip its picture; null when no figure may be shown
	 * @param say what stands there then
	 * @param weakest the lowest driver of those asked there
	 */
	record Stage(String name, @Nullable Strip strip, String value, String range, String answers, Comparison verdict,
			String weakest, String say) {
	}

	/**
	 * What people found lacking, or that it cannot be said.
	 *
	 * @param matter what goes together with satisfaction, or why that is not said
	 * @param rows the lowest first; none when nothing may be shown
	 */
	record Drivers(String say, String matter, List<Row> rows) {
	}

	/**
	 * Something counted.
	 *
	 * @param href where more of it stands; null when nowhere
	 */
	record Fact(String name, String value, @Nullable String href) {
	}

}
