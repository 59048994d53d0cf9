package dev.goodword.communication.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.shared.LocaleTag;

/**
 * Whether words that one of us types to a candidate may leave: the checks of the words of
 * the house, and no day of which no promise of ours knows.
 */
public final class TypedWords {

	/** The most characters (code points) of what it is about. */
	public static final int LONGEST_TOPIC = 80;

	/** The most characters (code points) of the words. */
	public static final int LONGEST_TEXT = 2000;

	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s，。；]*");

	private static final Pattern SHORTENED = Pattern.compile(
			"(?i)(?<![\\w.-])(?:bit\\.ly|t\\.co|t\\.cn|goo\\.gl|tinyurl\\.com|is\\.gd|ow\\.ly|url\\.cn|dwz\\.cn|suo\\.im)"
					+ "/[^\\s，。；]*");

	private TypedWords() {
	}

	/**
	 * Looks at what was typed.
	 * @param language the one the candidate reads
	 * @param unfair the first word about the person, or a cold one
	 * @param told the day they were told, in every form in which it may be said
	 * @return what has to be otherwise, in order; none when it may leave
	 */
	public static List<Finding> of(LocaleTag language, LetterText typed, Function<String, Optional<String>> unfair,
			Collection<String> told) {
		List<Finding> found = new ArrayList<>();
		length(language, typed, found);
		found.addAll(PlainWords.of(language, typed, unfair));
		Matcher shortened = SHORTENED.matcher(typed.body());
		while (shortened.find()) {
			found.add(new Finding(language, Place.BODY, line(typed.body(), shortened.start()), Fault.SHORTENED,
					shortened.group().toLowerCase(Locale.ROOT)));
		}
		day(language, Place.SUBJECT, typed.subject(), told).ifPresent(found::add);
		day(language, Place.BODY, typed.body(), told).ifPresent(found::add);
		PlainWords.language(language, typed.subject() + "\n" + ADDRESS.matcher(typed.body()).replaceAll(""))
			.ifPresent(found::add);
		return List.copyOf(found);
	}

	private static void length(LocaleTag language, LetterText typed, List<Finding> found) {
		if (typed.subject().isEmpty()) {
			found.add(new Finding(language, Place.SUBJECT, 0, Fault.NO_SUBJECT, ""));
		}
		if (typed.subject().lines().count() > 1) {
			found.add(new Finding(language, Place.SUBJECT, 2, Fault.INVISIBLE, ""));
		}
		if (typed.body().isEmpty()) {
			found.add(new Finding(language, Place.BODY, 0, Fault.NO_BODY, ""));
		}
		if (isLonger(typed.subject(), LONGEST_TOPIC)) {
			found.add(new Finding(language, Place.SUBJECT, 0, Fault.TOO_LONG, Integer.toString(LONGEST_TOPIC)));
		}
		if (isLonger(typed.body(), LONGEST_TEXT)) {
			found.add(new Finding(language, Place.BODY, 0, Fault.TOO_LONG, Integer.toString(LONGEST_TEXT)));
		}
	}

	private static boolean isLonger(String text, int most) {
		return text.codePointCount(0, text.length()) > most;
	}

	private static Optional<Finding> day(LocaleTag language, Place place, String words, Collection<String> told) {
		return LooseDays.first(words, told)
			.map((day) -> new Finding(language, place, line(words, Math.max(words.indexOf(day), 0)), Fault.DAY, day));
	}

	private static int line(String words, int at) {
		return (int) words.substring(0, at).chars().filter((each) -> each == '\n').count() + 1;
	}

}
