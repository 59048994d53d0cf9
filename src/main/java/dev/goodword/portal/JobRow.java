package dev.goodword.portal;

import dev.goodword.positions.Posting;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A position in a list of positions.
 *
 * @param href its page
 * @param title what it is called
 * @param place where it is, in words
 * @param language the language of the place
 * @param salary what it pays; null when not stated
 * @param answer until when one is answered
 */
public record JobRow(String href, String title, String place, String language, @Nullable String salary, String answer) {

	static JobRow of(PublishedPosition position, Spans spans, LocaleTag language, PageWords words) {
		Posting posting = position.postingIn(language);
		return new JobRow("/jobs/" + position.summary().code(), position.summary().title().in(language),
				posting.place(), posting.language().value(),
				(position.salary() != null) ? SalaryWords.of(position.salary(), language, words) : null,
				words.say(language, "portal.careers.answer", spans.toldWithin(Span.FIRST_ANSWER)));
	}

}
