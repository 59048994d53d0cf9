package dev.goodword.surveys.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names that are known: in any case, with or without accents, spelled with gaps,
 * and the given name of a Chinese name by itself. Pure.
 */
final class KnownNames {

	/** Names that are words as well: taken for names only where a capital says so. */
	private static final Set<String> WORDS = Set.of("will", "may", "mark", "grace", "rose", "hope", "joy", "faith",
			"bill", "art", "frank", "rich", "dean", "summer", "april", "june", "august", "young", "long", "king",
			"song", "he", "an", "so", "you", "to", "do", "me", "she", "her", "can", "sun", "fan", "pan", "ma", "man",
			"bin", "in", "guy", "pat", "rob", "sue", "nick", "jack", "drew", "chance", "page", "read", "white", "black",
			"brown", "green", "good", "best", "day", "week", "wise", "early", "close", "strong", "power", "price",
			"cook", "hand", "yes", "no", "we", "ha", "ai", "de", "la", "le", "du", "von", "van", "der", "den", "bai",
			"yu", "li", "hu");

	private static final String GAP = "[\\s.·*_\\-]{1,2}";

	private static final String LOOSE = "[\\s.·*_\\-、]{0,2}";

	private static final int SPELLED = 4;

	private static final int GIVEN = 2;

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

	private static final Pattern ACTS = Pattern.compile("\\s+(?:was|is|said|asked|told|had|did|does|has|never|who|and"
			+ "|from|interviewed|kept|made|called|wrote|seemed|did|laughed)\\b|['’]s\\b");

	private final List<Pattern> surely = new ArrayList<>();

	private final List<Pattern> whereCapital = new ArrayList<>();

	KnownNames(Names names) {
		List<String> near = spelled(names.near());
		List<String> known = Stream.concat(near.stream(), spelled(names.others()).stream())
			.filter((name) -> name.length() > 1)
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
		either(known.stream().flatMap(KnownNames::whole).toList()).map(KnownNames::word).ifPresent(this.surely::add);
		either(known.stream()
			.map((name) -> name.replaceAll("\\s", ""))
			.filter(KnownNames::isHan)
			.map((name) -> letters(name, LOOSE))
			.toList()).map(Pattern::compile).ifPresent(this.surely::add);
		near.forEach(this::parts);
	}

	/** As they are looked for, and as one writes them without the letters they need. */
	private static List<String> spelled(List<String> names) {
		return names.stream()
			.flatMap((name) -> Stream.of(name, Plain.without(name)))
			.map((name) -> Plain.folded(Plain.of(name)).strip())
			.distinct()
			.toList();
	}

	private static Optional<String> either(List<String> forms) {
		return forms.isEmpty() ? Optional.empty() : Optional.of("(?:" + String.join("|", forms) + ")");
	}

	private static boolean isHan(String name) {
		return HAN.matcher(name).matches();
	}

	/** The text with a sign where a name stood. */
	String without(String plain) {
		String left = plain;
		for (Pattern name : this.surely) {
			left = replaced(left, name, false);
		}
		for (Pattern name : this.whereCapital) {
			left = replaced(left, name, true);
		}
		return left;
	}

	private static Stream<String> whole(String name) {
		String[] parts = name.split("[\\s.]+");
		if (isHan(name.replaceAll("\\s", "")) || parts.length < 2) {
			return Stream.empty();
		}
		return Stream.of(Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(LOOSE)),
				Pattern.quote(parts[parts.length - 1]) + "[\\s,]{1,2}" + Pattern.quote(parts[0]));
	}

	/** Each part by itself, and each half of a double name. */
	private void parts(String name) {
		String han = name.replaceAll("\\s", "");
		if (isHan(han)) {
			if (han.length() > GIVEN) {
				this.surely.add(Pattern.compile(letters(han.substring(han.length() - GIVEN), LOOSE)));
			}
			return;
		}
		Stream.concat(Stream.of(name.split("[\\s.]+")), Stream.of(name.split("[\\s.'-]+")))
			.filter((part) -> part.length() >= GIVEN)
			.distinct()
			.forEach(this::part);
	}

	private void part(String part) {
		(WORDS.contains(part) ? this.whereCapital : this.surely).add(word(Pattern.quote(part)));
		if (part.length() >= SPELLED) {
			this.surely.add(word(letters(part, GAP)));
		}
	}

	private static String letters(String word, String between) {
		return word.codePoints()
			.mapToObj((sign) -> Pattern.quote(Character.toString(sign)))
			.collect(Collectors.joining(between));
	}

	/** Chinese characters may stand right beside it, other letters not. */
	private static Pattern word(String inner) {
		return Pattern.compile("(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])" + inner + "(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])");
	}

	private static String replaced(String plain, Pattern name, boolean onlyCapital) {
		Matcher found = name.matcher(Plain.folded(plain));
		StringBuilder left = new StringBuilder();
		int from = 0;
		while (found.find()) {
			if (!onlyCapital || isSomebody(plain, found.start(), found.end())) {
				left.append(plain, from, found.start()).append(Mark.NAME.sign());
				from = found.end();
			}
		}
		return left.append(plain.substring(from)).toString();
	}

	/** With a capital inside a sentence, or at its beginning and doing something. */
	private static boolean isSomebody(String plain, int from, int to) {
		String before = plain.substring(0, from).stripTrailing();
		boolean inside = !before.isEmpty() && ".!?。！？".indexOf(before.charAt(before.length() - 1)) < 0;
		return Character.isUpperCase(plain.charAt(from)) && (inside || ACTS.matcher(plain.substring(to)).lookingAt());
	}

}
