package dev.goodword.insights.money;

import java.util.List;

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

	/** A field of the form. */
	record FactorField(String code, String name, String hint, String low, String mode, String high, boolean unknown,
			String provenance, String source) {
	}

	/** A well-known sum, shown as arithmetic. */
	record Lesson(String title, String say, List<List<String>> rows) {
	}

	/** Something to choose. */
	record Option(String value, String text) {
	}

}
