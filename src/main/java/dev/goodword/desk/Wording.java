package dev.goodword.desk;

import java.time.ZoneId;

import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;

/**
 * The words of one reader: texts of one language, dates in it.
 *
 * @param texts where the texts come from
 * @param language the reader's language
 * @param zone where the reader is
 */
public record Wording(MessageSource texts, LocaleTag language, ZoneId zone) {

	private static final int COUNTED_EXACTLY = 1000;

	/** The text of a key. */
	public String say(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, this.language.locale());
	}

	/** Dates in the reader's language, told in the given zone. */
	public DateWords dates(ZoneId told) {
		return DateWords.in(this.language, told);
	}

	/** A count: exact up to 1,000. */
	public String count(int number) {
		return say((number > COUNTED_EXACTLY) ? "desk.count.many" : "desk.count", Math.min(number, COUNTED_EXACTLY));
	}

	/** The same words in another language. */
	public Wording in(LocaleTag other) {
		return new Wording(this.texts, other, this.zone);
	}

}
