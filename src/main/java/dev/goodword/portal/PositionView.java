package dev.goodword.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of one position.
 *
 * @param code its public code
 * @param title what it is called
 * @param facts place, pay and start, in words
 * @param language the language of the posting
 * @param closes until when it takes applications; null when open-ended or over
 * @param door whether one may apply, and if not why
 * @param reason the plain reason of a pause or closing; null when none was given
 * @param sections what one will do, what is needed, what is offered
 * @param wishes what would be welcome but is not needed, in one sentence; null when
 * nothing
 * @param steps how we decide
 * @param promise the day one would be answered when applying today; null when one cannot
 * @param answers who answers
 * @param questions what others asked, the newest answer first
 * @param alternatives other open positions, when one cannot apply here
 * @param markup the posting for search engines, safe inside a script element; null when
 * there must be none
 * @param address the page's address for search engines
 */
record PositionView(String code, String title, List<String> facts, String language, @Nullable String closes, Door door,
		@Nullable String reason, List<Section> sections, @Nullable String wishes, List<Step> steps,
		@Nullable String promise, String answers, List<Asked> questions, List<JobRow> alternatives,
		@Nullable String markup, String address) {

	/**
	 * A list under a heading.
	 *
	 * @param title the heading
	 * @param items the list; never empty
	 */
	record Section(String title, List<String> items) {
	}

	/**
	 * What somebody asked and was answered.
	 *
	 * @param id where it stands on the page
	 * @param question the question
	 * @param answer the answer
	 * @param language the language both are written in
	 * @param since since when the answer stands there
	 */
	record Asked(String id, String question, String answer, String language, String since) {
	}

	/**
	 * One step of the process.
	 *
	 * @param name what candidates call it
	 * @param detail how long it takes or until when the answer comes; null when nothing
	 * can be said
	 */
	record Step(String name, @Nullable String detail) {
	}

}
