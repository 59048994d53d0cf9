package dev.goodword.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** The ICU patterns of every date we say, one for each language. */
enum DatePattern {

	/** What comes first in a full date. */
	LONG_FIRST("EEEE,", "y年M月d日"),

	/** What comes second in a full date. */
	LONG_SECOND("d MMMM y", "（EEE）"),

	/** Day and short weekday. */
	SHORT("EEE d MMM", "M月d日（EEE）"),

	/** Day and month. */
	MONTH_DAY("d MMM", "M月d日"),

	/** Day, month and year. */
	YEAR("d MMMM y", "y年M月d日"),

	/** Hour and minute. */
	TIME("HH:mm", "HH:mm"),

	/** Day, month, hour and minute. */
	DATE_TIME("d MMM, HH:mm", "M月d日 HH:mm"),

	/** Day, short weekday, hour and minute. */
	SHORT_DATE_TIME("EEE d MMM, HH:mm", "M月d日（EEE）HH:mm"),

	/** A full date with hour and minute. */
	LONG_DATE_TIME("EEEE, d MMMM y, HH:mm", "y年M月d日（EEE）HH:mm");

	private final SimpleDateFormat english;

	private final SimpleDateFormat chinese;

	DatePattern(String english, String chinese) {
		this.english = compile(english, ULocale.ENGLISH);
		this.chinese = compile(chinese, ULocale.SIMPLIFIED_CHINESE);
	}

	private static SimpleDateFormat compile(String pattern, ULocale locale) {
		SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
		format.setTimeZone(TimeZone.GMT_ZONE);
		return format;
	}

	/** The words for a local moment; safe on any thread. */
	String format(LocalDateTime at, LocaleTag language) {
		SimpleDateFormat shared = language.isChinese() ? this.chinese : this.english;
		SimpleDateFormat own = (SimpleDateFormat) shared.clone();
		return own.format((Object) at.toInstant(ZoneOffset.UTC).toEpochMilli());
	}

	/** The city a zone is called after; null when it has none. */
	static @Nullable String city(ZoneId zone, LocaleTag language) {
		return (zone instanceof ZoneOffset) ? null : TimeZoneNames.getInstance(ULocale.forLanguageTag(language.value()))
			.getExemplarLocationName(TimeZone.getCanonicalID(zone.getId()));
	}

	/** Words with the name of their zone: its city, or its distance from UTC. */
	static String withZone(String words, ZoneId zone, Instant at, LocaleTag language) {
		ULocale locale = ULocale.forLanguageTag(language.value());
		@Nullable String city = city(zone, language);
		if (city == null) {
			int offset = zone.getRules().getOffset(at).getTotalSeconds() * 1000;
			String distance = TimeZoneFormat.getInstance(locale).formatOffsetLocalizedGMT(offset);
			return fill(language.isChinese() ? "{0}（{1}）" : "{0} ({1})", words, distance);
		}
		return fill(language.isChinese() ? "{0}（{1}时间）" : "{0} ({1} time)", words, city);
	}

	private static String fill(String pattern, String words, String zone) {
		return MessageFormat.format(pattern, words, zone);
	}

}
