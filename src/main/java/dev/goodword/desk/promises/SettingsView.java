package dev.goodword.desk.promises;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The days a company or a position gives its answers, as a page.
 *
 * @param title whose they are
 * @param lead what holds where nothing is set
 * @param back the company of a position; null for a company
 * @param place which company or position, for the forms
 * @param version what the reader has seen
 * @param mayChange whether the reader may set them
 * @param rows one for each kind of answer
 * @param problems what was sent and may not be
 * @param trial the setting tried out
 * @param laws the laws that set a date of their own
 * @param history the latest changes
 * @param companies the companies one may choose from; none when there is only one
 * @param positions the positions one may choose from; none on the page of a position
 */
record SettingsView(String title, String lead, @Nullable Link back, Hidden place, int version, boolean mayChange,
		List<Row> rows, List<Problem> problems, Trial trial, List<Laws.Line> laws, List<Past> history,
		List<Choice> companies, List<Choice> positions) {

	/** Somewhere else. */
	record Link(String href, String text) {
	}

	/** A field nobody sees. */
	record Hidden(String field, String value) {
	}

	/**
	 * One kind of answer.
	 *
	 * @param field its name in forms
	 * @param name what it is
	 * @param hint what it counts from
	 * @param days the days that hold
	 * @param told within how many days the candidate is told
	 * @param source whose figure it is
	 * @param own whether it is set here
	 * @param value what the field says
	 * @param choices the days one may set
	 * @param problem what is wrong with what was sent; null when nothing is
	 */
	record Row(String field, String name, String hint, String days, String told, String source, boolean own,
			String value, List<Choice> choices, @Nullable String problem) {
	}

	/**
	 * A setting tried out over a holiday.
	 *
	 * @param span which kind of answer
	 * @param spans those one may choose
	 * @param holiday which holiday
	 * @param holidays those one may choose
	 * @param preview the days
	 */
	record Trial(String span, List<Choice> spans, String holiday, List<Choice> holidays, Preview preview) {
	}

	/**
	 * A change that was made.
	 *
	 * @param when when
	 * @param who by whom
	 * @param lines what
	 */
	record Past(String when, String who, List<String> lines) {
	}

}
