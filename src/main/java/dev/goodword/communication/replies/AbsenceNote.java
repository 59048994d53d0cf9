package dev.goodword.communication.replies;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Until when somebody is away, as their absence note says it in English, German or
 * Chinese. Reads only what is said beyond doubt: a day with its month, beside a word that
 * tells whether it is the last day away or the first day back. Where it says two things,
 * or nothing of that, it is not known.
 */
public final class AbsenceNote {

	/** Nobody is believed to be away for longer. */
	private static final int LONGEST = 180;

	/** Two days that are this far apart say the same in two ways. */
	private static final int SAME = 4;

	private static final int LONGEST_TEXT = 4_000;

	private static final List<List<String>> MONTHS = List.of(List.of("january", "jan", "januar", "jänner"),
			List.of("february", "feb", "februar"), List.of("march", "mar", "märz", "maerz", "mär"),
			List.of("april", "apr"), List.of("may", "mai"), List.of("june", "jun", "juni"),
			List.of("july", "jul", "juli"), List.of("august", "aug"), List.of("september", "sep", "sept"),
			List.of("october", "oct", "oktober", "okt"), List.of("november", "nov"),
			List.of("december", "dec", "dezember", "dez"));

	private static final String MONTH = "([a-zä]{3,9})\\.?";

	private static final String YEAR = "(?:,?\\s{1,2}(\\d{4}))?";

	private static final String END_OF_SENTENCE = "\\n|[!?;。！？；]|(?<=[a-z)])"
			+ "(?<!\\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez))\\.(?=\\s)";

	/** Names of months behind which no dot of a German day stands. */
	private static final Set<String> ENGLISH = Set.of("january", "february", "march", "may", "june", "july", "october",
			"december", "mar", "oct", "dec");

	private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** Year, month, day. */
	private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

	/** Year or none, month, day. */
	private static final Pattern CHINESE = Pattern
		.compile("(?:(\\d{4}) ?年 ?)?(?:(?<!\\d)(\\d{1,2}) ?月 ?)(\\d{1,2}) ?[日号]");

	/** Day, month, year or none, with dots. */
	private static final Pattern DOTS = Pattern
		.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(?:(\\d{4}|\\d{2})(?!\\d)|(?!\\d))");

	/** Two numbers and a year, of which nobody knows which is the day unless one is. */
	private static final Pattern SLASHES = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");

	/** Day, month by name, year or none. */
	private static final Pattern DAY_FIRST = Pattern
		.compile("(?<!\\d)(\\d{1,2})(st|nd|rd|th|\\.)?(?: of)? ?" + MONTH + YEAR, WORDS);

	/** Month by name, day, year or none. */
	private static final Pattern MONTH_FIRST = Pattern
		.compile("(?<![a-zä])" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)" + YEAR, WORDS);

	/** The day near such words is the first one back. */
	private static final Pattern BACK = Pattern.compile(
			"((?<!get )(?<!getting )\\bback\\b(?! to you)|\\breturn(s|ing)?\\b|\\bresum(e|ing)\\b|wieder|zurück|zurueck"
					+ "|返回|回来|回到|恢复|上班|返岗)",
			WORDS);

	private static final Pattern BACK_AGAIN = Pattern.compile("^.{0,20}\\b(wieder|zurück|again)\\b", WORDS);

	/** The day after such words is the last one away; it stands right there. */
	private static final Pattern UNTIL = Pattern
		.compile("(\\buntil|\\btill?|\\bthrough|\\bthru|\\bto|\\bbis( zum| einschließlich)?|[-–—~至到])"
				+ "( and including| the end of)?( (on|the|den|am))?( ?(mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|mo|di|mi|do|fr|sa|so)[a-z]*\\.?,?)?( (the|den|dem))?[ :：]*$",
				WORDS);

	/** Behind a Chinese day. */
	private static final Pattern BACK_BEHIND = Pattern.compile("^.{0,6}(返回|回来|回到|恢复|上班|返岗)");

	private static final Pattern APPLE_END = Pattern.compile("endDate=([0-9TZ:.+-]{10,40})");

	private AbsenceNote() {
	}

	/**
	 * The last day on which they are away; empty when the note says none, or one that has
	 * passed.
	 * @param subject the subject of the note
	 * @param words its new words
	 * @param on the day it came
	 */
	public static Optional<LocalDate> lastDay(String subject, String words, LocalDate on) {
		List<LocalDate> until = new ArrayList<>();
		List<LocalDate> back = new ArrayList<>();
		for (String sentence : sentences(subject + "\n" + words)) {
			read(sentence, on, until, back);
		}
		List<LocalDate> all = Stream.concat(until.stream(), back.stream()).sorted().toList();
		return (all.isEmpty() || ChronoUnit.DAYS.between(all.get(0), all.get(all.size() - 1)) > SAME) ? Optional.empty()
				: (back.isEmpty() ? until : back).stream().max(LocalDate::compareTo);
	}

	/** The end that Apple's mail names in a header of its own. */
	public static Optional<LocalDate> ofHeader(String criteria, LocalDate on, ZoneId zone) {
		Matcher end = APPLE_END.matcher(criteria);
		try {
			return end.find()
					? Optional.of(LocalDate.ofInstant(Instant.parse(end.group(1)), zone)).filter((day) -> fits(day, on))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static List<String> sentences(String text) {
		String plain = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).toLowerCase(Locale.ROOT);
		return List.of(plain.replace('\u00a0', ' ').split(END_OF_SENTENCE));
	}

	private static void read(String sentence, LocalDate on, List<LocalDate> until, List<LocalDate> back) {
		for (Found found : days(sentence, on)) {
			String before = sentence.substring(0, found.start());
			String behind = sentence.substring(found.end());
			if (UNTIL.matcher(before).find()) {
				add(found.day(), on, until);
			}
			else if (BACK.matcher(around(before)).find() || BACK_BEHIND.matcher(behind).find()
					|| BACK_AGAIN.matcher(behind).find()) {
				add(found.day().minusDays(1), on, back);
			}
		}
	}

	/** What stands near before it. */
	private static String around(String before) {
		return before.substring(Math.max(0, before.length() - 45));
	}

	private static void add(LocalDate day, LocalDate on, List<LocalDate> said) {
		if (fits(day, on)) {
			said.add(day);
		}
	}

	private static boolean fits(LocalDate day, LocalDate on) {
		return !day.isBefore(on) && !day.isAfter(on.plusDays(LONGEST));
	}

	private static List<Found> days(String sentence, LocalDate on) {
		List<Found> found = new ArrayList<>();
		each(ISO, sentence, found, (m) -> day(m.group(1), m.group(2), m.group(3), on));
		each(CHINESE, sentence, found, (m) -> day(m.group(1), m.group(2), m.group(3), on));
		each(DOTS, sentence, found, (m) -> day(m.group(3), m.group(2), m.group(1), on));
		each(SLASHES, sentence, found, (m) -> slashes(m, on));
		each(DAY_FIRST, sentence, found, (m) -> dayFirst(m, on));
		each(MONTH_FIRST, sentence, found, (m) -> named(m.group(3), m.group(1), m.group(2), on));
		return found;
	}

	private static void each(Pattern pattern, String sentence, List<Found> found,
			Function<MatchResult, @Nullable LocalDate> reading) {
		Matcher matcher = pattern.matcher(sentence);
		while (matcher.find()) {
			int start = matcher.start();
			int end = matcher.end();
			LocalDate day = reading.apply(matcher.toMatchResult());
			if (day != null && found.stream().noneMatch((other) -> start < other.end() && other.start() < end)) {
				found.add(new Found(day, start, end));
			}
		}
	}

	private static @Nullable LocalDate slashes(MatchResult match, LocalDate on) {
		int first = Integer.parseInt(match.group(1));
		int second = Integer.parseInt(match.group(2));
		if (first <= 12 && second <= 12 && first != second) {
			return null;
		}
		return (first > 12) ? day(match.group(3), match.group(2), match.group(1), on)
				: day(match.group(3), match.group(1), match.group(2), on);
	}

	/** "5. May" is the end of one sentence and the beginning of another. */
	private static @Nullable LocalDate dayFirst(MatchResult match, LocalDate on) {
		boolean german = ".".equals(match.group(2));
		return (german && ENGLISH.contains(match.group(3))) ? null
				: named(match.group(4), match.group(3), match.group(1), on);
	}

	private static @Nullable LocalDate named(@Nullable String year, String month, String day, LocalDate on) {
		OptionalInt number = month(month);
		return number.isPresent() ? day(year, Integer.toString(number.getAsInt()), day, on) : null;
	}

	private static OptionalInt month(String name) {
		for (int i = 0; i < MONTHS.size(); i++) {
			if (MONTHS.get(i).contains(name)) {
				return OptionalInt.of(i + 1);
			}
		}
		return OptionalInt.empty();
	}

	/** Without a year it is the one in which it comes next, unless it has just passed. */
	private static @Nullable LocalDate day(@Nullable String year, String month, String day, LocalDate on) {
		try {
			if (year != null) {
				int number = Integer.parseInt(year);
				return LocalDate.of((number < 100) ? 2000 + number : number, Integer.parseInt(month),
						Integer.parseInt(day));
			}
			LocalDate here = LocalDate.of(on.getYear(), Integer.parseInt(month), Integer.parseInt(day));
			return here.isBefore(on.minusDays(LONGEST)) ? here.plusYears(1) : here;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** A day and where it stands. */
	private record Found(LocalDate day, int start, int end) {
	}

}
