package dev.goodword.communication.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.shared.LocaleTag;

/** The words of a letter as they are read, apart from its fields. */
final class PlainWords {

	/** {@code communication.md} 3.12 and the voice of {@code screens.md} 4.4. */
	private static final Pattern FORBIDDEN = Pattern
		.compile("(?i)(?<![\\p{L}])(?:soon|shortly|in due course|under review|unfortunately)(?![\\p{L}])"
				+ "|尽快|近期|稍后|审核中|[!！]");

	private static final Pattern INSECURE = Pattern.compile("(?i)http://[^\\s，。；]*");

	/** What is text to us, and would be read as it stands. */
	private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>");

	/** Control characters, and those that turn the direction of everything after them. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cntrl}&&[^\\n]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

	private PlainWords() {
	}

	/** What must be otherwise, apart from the language. */
	static List<Finding> of(LocaleTag language, LetterText text, Function<String, Optional<String>> stops) {
		List<Finding> found = new ArrayList<>();
		part(language, Place.SUBJECT, text.subject(), stops, found);
		part(language, Place.BODY, text.body(), stops, found);
		return found;
	}

	/** Whether most of it is written in the other language. */
	static Optional<Finding> language(LocaleTag language, String text) {
		String words = Shape.withoutTags(text);
		long han = HAN.matcher(words).results().count();
		long latin = LATIN.matcher(words).results().count();
		return (language.isChinese() ? han < latin : han > latin)
				? Optional.of(new Finding(language, Place.BODY, 0, Fault.LANGUAGE, "")) : Optional.empty();
	}

	private static void part(LocaleTag language, Place place, String part, Function<String, Optional<String>> stops,
			List<Finding> found) {
		int line = 0;
		for (String words : Shape.withoutTags(part).split("\n", -1)) {
			line++;
			all(FORBIDDEN, words, new Finding(language, place, line, Fault.FORBIDDEN, ""), found);
			all(INSECURE, words, new Finding(language, place, line, Fault.INSECURE, ""), found);
			all(MARKUP, words, new Finding(language, place, line, Fault.MARKUP, ""), found);
			if (INVISIBLE.matcher(words).find()) {
				found.add(new Finding(language, place, line, Fault.INVISIBLE, ""));
			}
			String unfair = stops.apply(words).orElse("");
			int at = line;
			if (!unfair.isEmpty() && found.stream()
				.noneMatch((known) -> known.line() == at && known.place() == place
						&& known.word().equalsIgnoreCase(unfair))) {
				found.add(new Finding(language, place, line, Fault.UNFAIR, unfair));
			}
		}
	}

	private static void all(Pattern pattern, String words, Finding model, List<Finding> found) {
		Matcher matcher = pattern.matcher(words);
		while (matcher.find()) {
			found.add(new Finding(model.language(), model.place(), model.line(), model.fault(),
					matcher.group().toLowerCase(Locale.ROOT)));
		}
	}

}
