package dev.goodword.portal.surveying;

import java.util.List;

import dev.goodword.surveys.Item;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaire as it is shown.
 *
 * @param base the address of the page
 * @param headline whose questionnaire it is
 * @param minutes how long it takes
 * @param promises how the answers are protected, said before the first question
 * @param questions the questions in order
 * @param own those of the company's own, which follow
 * @param asker what stands above those
 * @param contact what stands at the end; null where nobody is asked for it
 * @param until until when the link works
 * @param shown the note that it was shown now
 * @param problems what needs another look
 * @param hinted whether a hint about numbers in own words was given
 */
record SurveyView(String base, String headline, String minutes, List<String> promises, List<Question> questions,
		List<Question> own, Asker asker, @Nullable Contact contact, String until, String shown, List<Problem> problems,
		boolean hinted) {

	/**
	 * Whether what is filled in is kept before it is sent: where the first question is.
	 */
	public boolean keeps() {
		return this.questions.stream().anyMatch((question) -> question.name().equals(SurveyForm.field(Item.REC)));
	}

	/**
	 * One question.
	 *
	 * @param name of its field
	 * @param kind how it is drawn: scale, words or options
	 * @param text the question
	 * @param hint more about it; null when there is no more
	 * @param options what can be chosen
	 * @param value what was chosen or written
	 * @param low what the lower end of a scale means
	 * @param high what its upper end means
	 */
	record Question(String name, String kind, String text, @Nullable String hint, List<Option> options, String value,
			@Nullable String low, @Nullable String high) {
	}

	/** Who asks questions of the company's own, and what becomes of the answers. */
	record Asker(String title, String text) {
	}

	/** One thing that can be chosen. */
	record Option(String value, String text) {
	}

	/**
	 * The wish to be contacted.
	 *
	 * @param wanted yes, no or nothing
	 * @param words what was written
	 */
	record Contact(String wanted, String words, List<Option> options) {
	}

	/** Something that needs another look. */
	record Problem(String field, String text) {
	}

}
