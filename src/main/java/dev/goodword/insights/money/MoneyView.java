package dev.goodword.insights.money;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One scenario on its page.
 *
 * @param about what it is, in short facts
 * @param label the weakest of where its numbers come from
 * @param inputs the assumptions, which stand on top
 * @param outcomes what came out
 */
record MoneyView(String id, String name, List<String> about, String label, List<InputLine> inputs,
		List<OutcomeCard> outcomes) {

	/** A number, where it comes from and who answers for it. */
	record InputLine(String name, String value, String source, String author, String provenance) {
	}

	/**
	 * What came out of one calculation.
	 *
	 * @param id of its heading
	 * @param say the sentence, which may be all that can be told
	 * @param quantiles P10, P50 and P90, in figures or in words
	 * @param bars what each input moves
	 */
	record OutcomeCard(String id, String title, String say, List<String> quantiles, List<BarLine> bars) {
	}

	/**
	 * What one input moves alone.
	 *
	 * @param from where its bar begins, in percent of the width
	 * @param width how long it is, in percent
	 */
	record BarLine(String input, String low, String high, String from, String width, String label) {
	}

	/** A line of the list. */
	record Line(String id, String name, String about, String made, String label) {
	}

	/**
	 * A field of the form.
	 *
	 * @param counted what the product counted of it, to be taken over or not; null where
	 * it counts nothing
	 * @param slides whether its numbers have sliders beside them
	 * @param provenances where its number may be said to come from
	 */
	record FactorField(String code, String name, String hint, @Nullable String counted, String low, String mode,
			String high, boolean unknown, boolean slides, String provenance, List<Option> provenances, String source) {

		/** Where the slider of one of its numbers stands. */
		public String place(String number) {
			return Proposal.place(number);
		}

	}

	/**
	 * What the product counts itself, before anybody makes a scenario.
	 *
	 * @param talk what is known of conversations, or why nothing is
	 * @param custom what is known of customers, or why nothing is
	 * @param rows the numbers that can be taken over
	 */
	record CountedCard(String talk, String custom, List<CountedLine> rows) {
	}

	/** A number that can be taken over, and of when it is. */
	record CountedLine(String name, String value, String source) {
	}

	/** A well-known sum, shown as arithmetic. */
	record Lesson(String title, String say, List<List<String>> rows) {
	}

	/** Something to choose. */
	record Option(String value, String text) {
	}

}
