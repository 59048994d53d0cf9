package dev.goodword.desk.application;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The message as they will read it, and when.
 *
 * @param language the language of the message
 * @param to who reads it
 * @param subject its subject
 * @param paragraphs its words
 * @param leaves when it goes out, in their time
 * @param undo until when it can be taken back
 * @param date the new date they are told; null when none is
 */
record SendBox(String language, String to, String subject, List<String> paragraphs, String leaves, String undo,
		@Nullable String date) {
}
