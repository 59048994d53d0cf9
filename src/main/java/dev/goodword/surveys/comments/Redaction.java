package dev.goodword.surveys.comments;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of words what could tell who wrote them or whom they mean: names, addresses,
 * numbers, days ({@code experience.md} 3.11). Rather too much than too little; what it
 * misses a person takes out. Pure.
 */
public final class Redaction {

	private static final Pattern TWO_CAPITALS = Pattern
		.compile("\\b(\\p{Lu}\\p{Ll}+)[ \\t]+(?:\\p{Lu}\\.[ \\t]+)?(\\p{Lu}[\\p{Ll}'’-]+)\\b");

	/** Capitals of trades and houses are no names. */
	private static final Set<String> NO_NAMES = Set.of("the", "a", "i", "hr", "it", "human", "resources", "manager",
			"developer", "engineer", "recruiter", "team", "talent", "acquisition", "department", "director", "office",
			"sales", "marketing", "product", "data", "senior", "junior", "lead", "hiring", "customer", "service",
			"software", "project", "job", "application", "interview", "new", "spring", "boot", "my", "your", "our",
			"no", "not", "very", "they", "it's", "this", "that", "when", "after", "everything", "nothing", "nobody");

	private Redaction() {
	}

	/** What somebody typed, with signs ({@link Mark}) where something was taken out. */
	public static String of(String words, Names names) {
		String left = new KnownNames(names).without(Plain.of(words.replaceAll("\\p{Co}", "")));
		for (Telltale telltale : Telltale.ALL) {
			left = telltale.form().matcher(left).replaceAll(telltale.mark().sign());
		}
		return together(withoutPairs(left, names));
	}

	/**
	 * The words without what a person found in them besides.
	 * @param passage as it stands in the words; nothing is changed when it does not
	 */
	static String without(String words, String passage) {
		return passage.isBlank() ? words : together(words.replace(passage.strip(), Mark.OTHER.sign()));
	}

	/**
	 * Two capitals in a row are somebody's name, unless they are a trade or the house.
	 */
	private static String withoutPairs(String words, Names names) {
		Set<String> house = names.house()
			.stream()
			.flatMap((name) -> Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+")))
			.collect(Collectors.toSet());
		Matcher pair = TWO_CAPITALS.matcher(words);
		StringBuilder left = new StringBuilder();
		int from = 0;
		int at = 0;
		while (pair.find(at)) {
			boolean known = Stream.of(pair.group(1), pair.group(2))
				.map((word) -> word.toLowerCase(Locale.ROOT))
				.anyMatch((word) -> NO_NAMES.contains(word) || house.contains(word));
			if (!known) {
				left.append(words, from, pair.start()).append(Mark.NAME.sign());
				from = pair.end();
			}
			at = known ? pair.start(2) : pair.end();
		}
		return left.append(words.substring(from)).toString();
	}

	/** The same sign twice says how long something was. */
	private static String together(String words) {
		return words.replaceAll("([\\uE000-\\uE007])(?:\\s*\\1)+", "$1").strip();
	}

}
