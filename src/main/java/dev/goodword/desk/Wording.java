package dev.goodword.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

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

	/**
	 * A moment: the hour alone on the same day, else with its day; told in the given
	 * zone.
	 */
	public String moment(Instant at, Instant now, ZoneId told) {
		boolean today = at.atZone(told).toLocalDate().equals(now.atZone(told).toLocalDate());
		return today ? dates(told).time(at).text()
				: say("desk.moment", dates(told).shortDate(at).text(), dates(told).time(at).text());
	}

	/**
	 * The same inside a sentence: "at 10:12" on the same day, else "on Tue 23 Sep at
	 * 10:12".
	 */
	public String when(Instant at, Instant now, ZoneId told) {
		boolean today = at.atZone(told).toLocalDate().equals(now.atZone(told).toLocalDate());
		String time = dates(told).time(at).text();
		return today ? say("desk.when.today", time) : say("desk.when.day", dates(told).shortDate(at).text(), time);
	}

	/** A count: exact up to 1,000. */
	public String count(int number) {
		return say((number > COUNTED_EXACTLY) ? "desk.count.many" : "desk.count", Math.min(number, COUNTED_EXACTLY));
	}

	/**
	 * Where an application came from: a short word for a known code, else the code as it
	 * was handed in.
	 */
	public String source(String code) {
		return Objects
			.requireNonNullElse(this.texts.getMessage("desk.source." + code, null, code, this.language.locale()), code);
	}

	/** The same words in another language. */
	public Wording in(LocaleTag other) {
		return new Wording(this.texts, other, this.zone);
	}

}
