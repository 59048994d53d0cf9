package dev.goodword.communication;

import java.time.LocalDate;
import java.util.List;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate sees of an application now, in words: made once, shown on the
 * candidate's own page and in the mirror beside the staff's.
 *
 * @param application the application
 * @param language the language of all words
 * @param ended whether the outcome was told
 * @param over position and place, above the headline
 * @param headline the news, in a sentence
 * @param sentences what happens now
 * @param trackLabel the step in words: "Step 3 of 5: interview"
 * @param steps all public steps
 * @param doneText the word for steps that lie behind
 * @param answer until when they hear from us; null when nothing is promised
 * @param latest the last message that stands on their page; null when none does
 */
public record CandidateView(JobApplicationId application, LocaleTag language, boolean ended, String over,
		String headline, List<String> sentences, String trackLabel, List<Step> steps, String doneText,
		@Nullable Answer answer, @Nullable Latest latest) {

	public CandidateView {
		sentences = List.copyOf(sentences);
		steps = List.copyOf(steps);
	}

	/**
	 * One public step.
	 *
	 * @param text its word
	 * @param done whether it lies behind
	 * @param now whether it is the present one
	 */
	public record Step(String text, boolean done, boolean now) {
	}

	/**
	 * Until when they hear from us.
	 *
	 * @param say the words before the date
	 * @param day the day
	 * @param date the day in words
	 * @param more who answers
	 */
	public record Answer(String say, LocalDate day, Said date, String more) {
	}

	/**
	 * The last message on their page.
	 *
	 * @param title what the page calls it
	 * @param said since when it stands there
	 * @param subject its subject; null when it has none
	 * @param paragraphs its words
	 */
	public record Latest(String title, Said said, @Nullable String subject, List<String> paragraphs) {

		public Latest {
			paragraphs = List.copyOf(paragraphs);
		}

	}

}
