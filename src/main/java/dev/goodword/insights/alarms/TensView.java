package dev.goodword.insights.alarms;

import java.util.List;

/**
 * The share of tens at one moment, week by week, against its past.
 *
 * @param place of its heading
 * @param name which moment
 * @param past its share in the past, in words
 * @param label what the picture shows, for those who do not see it
 * @param line how far down the past lies in the picture
 * @param marks the weeks that are shown
 * @param weeks the same as a table, the latest first
 */
record TensView(String place, String name, String past, String label, String line, List<Mark> marks, List<Week> weeks) {

	/** One week in the picture: places across in percent, places down in pixels. */
	record Mark(String across, String dot, String from, String to) {
	}

	/**
	 * One week in words.
	 *
	 * @param value the share, or why it is not shown
	 * @param range its range; empty without share
	 * @param answers how many answered, as far as that is told
	 * @param limit above what it would be far above the past; a dash where that would
	 * tell how many answered
	 */
	record Week(String name, String value, String range, String answers, String limit) {

		/** Whether words stand where numbers would. */
		public boolean words() {
			return this.range.isEmpty();
		}

	}

}
