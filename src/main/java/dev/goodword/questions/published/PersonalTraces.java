package dev.goodword.questions.published;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what names a person in a text meant for everybody: addresses of mail and of the
 * net, numbers to call, and their name.
 */
public final class PersonalTraces {

	private static final String INSTEAD = "…";

	private static final String CONTACT = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://\\S+|(?<!\\d)\\+?\\d(?:[\\s()-]?\\d){8,}";

	/** What stands between the parts of a name, whatever people typed around them. */
	private static final String SEPARATORS = "[^\\p{L}\\p{M}’'-]+";

	private static final int SHORTEST_NAME = 2;

	private PersonalTraces() {
	}

	/** The first one, as it stands there; empty when there is none. */
	public static Optional<String> find(String text, Collection<String> names) {
		Matcher matcher = pattern(names).matcher(text);
		return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
	}

	/** The text without them. */
	public static String without(String text, Collection<String> names) {
		return pattern(names).matcher(text).replaceAll(INSTEAD).strip();
	}

	private static Pattern pattern(Collection<String> names) {
		String named = names.stream()
			.flatMap((name) -> Stream.concat(Stream.of(name), Stream.of(name.split(SEPARATORS))))
			.filter((name) -> name.codePointCount(0, name.length()) >= SHORTEST_NAME)
			.distinct()
			.map(PersonalTraces::whole)
			.collect(Collectors.joining("|"));
		return Pattern.compile(named.isEmpty() ? CONTACT : CONTACT + "|" + named,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * A name in letters is a word of its own; one in characters stands between others.
	 */
	private static String whole(String name) {
		boolean characters = name.codePoints().anyMatch(Character::isIdeographic);
		return characters ? Pattern.quote(name) : "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})";
	}

}
