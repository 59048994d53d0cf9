package dev.goodword.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Every date and time a person reads, on pages and in mails: words of one language, told
 * in one zone. Instants are turned into days and hours of that zone by the rules of the
 * Java time zone data; the words come from ICU.
 *
 * @param language the language of the words
 * @param zone the zone the dates are told in
 */
public record DateWords(LocaleTag language, ZoneId zone) {

	/** Dates in the words of a language, told in a zone. */
	public static DateWords in(LocaleTag language, ZoneId zone) {
		return new DateWords(language, zone);
	}

	/**
	 * A day with weekday and year, in two parts that must not break apart: "Wednesday, 30
	 * September 2026", "2026年9月30日（周三）".
	 */
	public Said longDate(LocalDate day) {
		return said(DatePattern.LONG_FIRST, DatePattern.LONG_SECOND, day.atStartOfDay(), day.toString());
	}

	/** The day of an instant, as {@link #longDate(LocalDate)}. */
	public Said longDate(Instant at) {
		return longDate(dayOf(at));
	}

	/** A day where room is short: "Wed 30 Sep", "9月30日（周三）". */
	public Said shortDate(LocalDate day) {
		return said(DatePattern.SHORT, day);
	}

	/** The day of an instant, as {@link #shortDate(LocalDate)}. */
	public Said shortDate(Instant at) {
		return shortDate(dayOf(at));
	}

	/** A day among others of the same year: "30 Sep", "9月30日". */
	public Said monthDay(LocalDate day) {
		return said(DatePattern.MONTH_DAY, day);
	}

	/** The day of an instant, as {@link #monthDay(LocalDate)}. */
	public Said monthDay(Instant at) {
		return monthDay(dayOf(at));
	}

	/** A day with its year and without weekday: "30 September 2026", "2026年9月30日". */
	public Said yearDate(LocalDate day) {
		return said(DatePattern.YEAR, day);
	}

	/** The hour of an instant on the 24-hour clock: "14:00". */
	public Said time(Instant at) {
		return said(DatePattern.TIME, at);
	}

	/**
	 * The hour of an instant for a reader elsewhere: "14:00 (Shanghai time)",
	 * "14:00（上海时间）". The zone is named only when the reader's clock shows another hour.
	 * @param at the instant
	 * @param reader where the reader is
	 */
	public Said time(Instant at, ZoneId reader) {
		return zoned(time(at), at, reader);
	}

	/** A moment of the same year: "30 Sep, 14:00", "9月30日 14:00". */
	public Said dateTime(Instant at) {
		return said(DatePattern.DATE_TIME, at);
	}

	/** As {@link #dateTime(Instant)}, with the zone when the reader's clock differs. */
	public Said dateTime(Instant at, ZoneId reader) {
		return zoned(dateTime(at), at, reader);
	}

	/**
	 * A moment with its weekday where room is short: "Wed 30 Sep, 14:00",
	 * "9月30日（周三）14:00", with the zone when the reader's clock differs.
	 */
	public Said shortDateTime(Instant at, ZoneId reader) {
		return zoned(said(DatePattern.SHORT_DATE_TIME, at), at, reader);
	}

	/** A moment in full: "Wednesday, 30 September 2026, 14:00", "2026年9月30日（周三）14:00". */
	public Said longDateTime(Instant at) {
		return said(DatePattern.LONG_DATE_TIME, at);
	}

	/**
	 * As {@link #longDateTime(Instant)}, with the zone when the reader's clock differs.
	 */
	public Said longDateTime(Instant at, ZoneId reader) {
		return zoned(longDateTime(at), at, reader);
	}

	/** The zone by the name of its city: "Shanghai", "上海"; "UTC" for one without. */
	public String place() {
		return Objects.requireNonNullElse(DatePattern.city(this.zone, this.language), this.zone.getId());
	}

	/** Whether the clock of a reader elsewhere shows another hour at that instant. */
	public boolean differsFor(ZoneId reader, Instant at) {
		return !this.zone.getRules().getOffset(at).equals(reader.getRules().getOffset(at));
	}

	private Said zoned(Said said, Instant at, ZoneId reader) {
		return !differsFor(reader, at) ? said
				: new Said(DatePattern.withZone(said.text(), this.zone, at, this.language), said.iso(), List.of(), "");
	}

	private Said said(DatePattern pattern, LocalDate day) {
		return new Said(pattern.format(day.atStartOfDay(), this.language), day.toString(), List.of(), "");
	}

	private Said said(DatePattern pattern, Instant at) {
		LocalDateTime local = LocalDateTime.ofInstant(at, this.zone);
		return new Said(pattern.format(local, this.language),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(this.zone).withNano(0)), List.of(), "");
	}

	private Said said(DatePattern first, DatePattern second, LocalDateTime at, String iso) {
		List<String> parts = List.of(first.format(at, this.language), second.format(at, this.language));
		String gap = this.language.isChinese() ? "" : " ";
		return new Said(String.join(gap, parts), iso, parts, gap);
	}

	private LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	/**
	 * A date in words.
	 *
	 * @param text the words
	 * @param iso the same for machines: a day, or a moment with its offset
	 * @param parts the words in pieces that must not break apart; one piece unless said
	 * otherwise
	 * @param gap what stands between the pieces
	 */
	public record Said(String text, String iso, List<String> parts, String gap) {

		public Said {
			parts = parts.isEmpty() ? List.of(text) : List.copyOf(parts);
		}

		/** The words with spaces that do not break inside a piece, for headlines. */
		public String tight() {
			return this.parts.stream().map((part) -> part.replace(' ', '\u00a0')).collect(Collectors.joining(this.gap));
		}

		/** The words, so that a date can be put into a sentence. */
		@Override
		public String toString() {
			return this.text;
		}

	}

}
