package dev.goodword.portal.applying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The form of a position as it is shown.
 *
 * @param code the position's public code
 * @param title what the position is called
 * @param over title and place, for the line above the headline
 * @param form what was typed
 * @param files what was uploaded
 * @param offer what was read in it and could fill empty fields; null when nothing
 * @param most the size of the largest file that may still be added, in bytes; 0 when none
 * may
 * @param answers the position's own questions
 * @param lists the choices of the form's lists
 * @param country the chosen country of the phone number
 * @param problems what needs another look, in the order of the page
 * @param mail the address that was probably meant; null when the typed one looks right
 * @param promise the day one would be answered when sending today
 * @param started when the form was first shown, signed
 * @param sent the page of the application this browser has sent here; null when none
 * @param trap whether the field people do not see was filled in
 */
record ApplyView(String code, String title, String over, ApplyForm form, List<FileRow> files, @Nullable Offer offer,
		long most, List<Answer> answers, Lists lists, String country, List<Line> problems, @Nullable String mail,
		String promise, String started, @Nullable String sent, boolean trap) {

	/** The first problem of each field, by the field's id. */
	public Map<String, String> errors() {
		Map<String, String> errors = new HashMap<>();
		this.problems.forEach((problem) -> errors.merge(problem.field(), problem.text(), (first, later) -> first));
		return errors;
	}

	/** What stands in a field. */
	public String value(String name) {
		return this.form.get(name);
	}

	/** Whether a field was filled from the resume. */
	public boolean fromCv(String name) {
		return this.form.isFromCv(name);
	}

	/**
	 * A file of the form.
	 *
	 * @param id its id
	 * @param name its name
	 * @param detail pages and size
	 * @param note what could not be read, and what to do; null when all is well
	 */
	record FileRow(String id, String name, String detail, @Nullable String note) {
	}

	/**
	 * What was read in the files.
	 *
	 * @param found the values, joined
	 */
	record Offer(String found) {
	}

	/**
	 * A question of the position.
	 *
	 * @param field its field
	 * @param text the question
	 * @param yesNo whether it is answered by yes or no
	 * @param required whether an answer is needed
	 * @param longest how long an answer may be
	 */
	record Answer(String field, String text, boolean yesNo, boolean required, int longest) {
	}

	/**
	 * The choices of the form's lists.
	 *
	 * @param sources how one may have heard of the position
	 * @param countries of phone numbers
	 * @param yesNo yes and no
	 */
	record Lists(List<Choice> sources, List<Choice> countries, List<Choice> yesNo) {
	}

	/**
	 * A problem in words.
	 *
	 * @param field the id of the field
	 * @param text the words
	 */
	record Line(String field, String text) {
	}

}
