package dev.goodword.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the author's name as it is written: after a label, or at the beginning of the
 * first line that says anything else than where and when.
 */
final class NameReading {

	private static final int TOP = 4;

	private static final int LABELLED_WITHIN = 25;

	private static final Pattern LABEL = Pattern.compile("^(?:full name|name|nom|nombre)[ \\t]*[:\\t][ \\t]*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HAN_LABEL = Pattern.compile("(?<!\\p{IsHan})姓[ \\t]{0,10}名[ \\t]{0,4}[:\\t][ \\t]*");

	private static final Pattern ASIDE = Pattern.compile("(?i)@|https?:|www\\.|updated|resume|curriculum|简历|履历|\\d{4}");

	private static final Pattern END = Pattern.compile("[\\t|,;:·•●/<>()\\[\\]{}]| {2,}| - | – | — ");

	private static final Pattern LATIN_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}|\\p{Lu}\\.");

	private static final Set<String> NOT_NAMES = Words.list("not-a-name.txt");

	private static final Set<String> SURNAMES = Words.list("surnames.txt");

	private static final Set<String> FILLER = Set.of("lorem", "ipsum", "your", "here", "vorname", "nachname");

	private NameReading() {
	}

	/** The name; null when there is none without doubt. */
	static @Nullable String find(List<String> lines) {
		return lines.stream()
			.limit(LABELLED_WITHIN)
			.flatMap((line) -> labelled(line).stream())
			.findFirst()
			.or(() -> atTheTop(lines))
			.orElse(null);
	}

	private static Optional<String> labelled(String line) {
		return Stream.of(HAN_LABEL, LABEL)
			.map((pattern) -> pattern.matcher(line))
			.filter(Matcher::find)
			.findFirst()
			.flatMap((label) -> value(line.substring(label.end())));
	}

	private static Optional<String> value(String afterLabel) {
		String value = END.split(afterLabel, 2)[0].strip();
		String first = value.split(" ", 2)[0];
		if (isHanLength(first)) {
			return Optional.of(first);
		}
		return Optional.of(value).filter(NameReading::isLabelledLatin);
	}

	/** Only links, dates and the word resume may stand before it. */
	private static Optional<String> atTheTop(List<String> lines) {
		for (String line : lines.subList(0, Math.min(TOP, lines.size()))) {
			Optional<String> name = atTheStart(line);
			if (name.isPresent() || !ASIDE.matcher(line).find()) {
				return name;
			}
		}
		return Optional.empty();
	}

	/** The part of a line before the first mark, label or address. */
	private static Optional<String> atTheStart(String line) {
		String[] words = END.split(line, 2)[0].strip().split(" ");
		if (line.startsWith("{") || line.startsWith("<") || line.contains("{{")) {
			return Optional.empty();
		}
		if (isHanName(words[0])) {
			return Optional.of(words[0]).filter((name) -> words.length == 1 || !isLoneSurname(words[1]));
		}
		if (words.length == 2 && isLoneSurname(words[0]) && Words.isHan(words[1]) && words[1].length() <= 2) {
			return Optional.of(words[0] + words[1]);
		}
		return latinName(withoutEdge(words));
	}

	/** Drops what is not the name at the end: {@code Resume}, {@code Email}. */
	private static String[] withoutEdge(String[] words) {
		int end = words.length;
		while (end > 0 && Set.of("resume", "cv", "résumé", "email", "mobile", "phone", "tel")
			.contains(Words.letters(words[end - 1]))) {
			end--;
		}
		return Arrays.copyOf(words, end);
	}

	private static Optional<String> latinName(String[] words) {
		if (words.length < 2 || words.length > 4 || !Arrays.stream(words).allMatch(NameReading::isLatinNameWord)) {
			return Optional.empty();
		}
		long whole = Arrays.stream(words).filter((word) -> word.codePointCount(0, word.length()) > 2).count();
		return (whole >= 1 && !words[0].endsWith(".")) ? Optional.of(String.join(" ", words)) : Optional.empty();
	}

	private static boolean isLatinNameWord(String word) {
		String letters = Words.letters(word);
		return LATIN_WORD.matcher(word).matches() && !NOT_NAMES.contains(letters) && !FILLER.contains(letters)
				&& !hasInnerCapital(word);
	}

	/**
	 * {@code JavaScript} is no name; {@code SMITH}, {@code McKay} and {@code O'Neil} may
	 * be.
	 */
	private static boolean hasInnerCapital(String word) {
		boolean allCapitals = word.equals(word.toUpperCase(Locale.ROOT));
		return !allCapitals && word.chars().skip(3).anyMatch(Character::isUpperCase) && word.indexOf('-') < 0;
	}

	private static boolean isLabelledLatin(String value) {
		String[] words = value.split(" ");
		return words.length <= 5 && Arrays.stream(words).allMatch(NameReading::isLatinNameWord);
	}

	private static boolean isHanLength(String word) {
		return Words.isHan(word) && word.length() >= 2 && word.length() <= 4 && !containsNoName(word);
	}

	private static boolean isHanName(String word) {
		if (!isHanLength(word)) {
			return false;
		}
		boolean compound = word.length() > 2 && SURNAMES.contains(word.substring(0, 2));
		return compound || (word.length() <= 3 && SURNAMES.contains(word.substring(0, 1)));
	}

	private static boolean isLoneSurname(String word) {
		return word.length() == 1 && SURNAMES.contains(word);
	}

	private static boolean containsNoName(String han) {
		return NOT_NAMES.stream().filter(Words::isHan).anyMatch(han::contains);
	}

}
