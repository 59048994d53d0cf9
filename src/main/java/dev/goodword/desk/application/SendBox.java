package dev.goodword.desk.application;

import java.util.List;

import dev.goodword.shared.DateWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * The message as they will read it, and when.
 *
 * @param language the language of the message
 * @param to who reads it
 * @param subject its subject
 * @param paragraphs its words
 * @param leaves when it goes out, in a sentence and in their time
 * @param late what follows from its leaving after the told day; null when it is in time
 * @param undo until when it can be taken back
 * @param answer the new date as their letter shows it; null when it shows none
 * @param date the same in the reader's words
 */
record SendBox(String language, String to, String subject, List<String> paragraphs, String leaves,
		@Nullable String late, String undo, @Nullable Answer answer, @Nullable String date) {

	/**
	 * The date in the letter.
	 *
	 * @param say the words before it
	 * @param date the day in the candidate's words
	 */
	record Answer(String say, Said date) {
	}

}
