package dev.goodword.communication.templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;

/**
 * What a text prints when just some of its fields are there: found by letting the engine
 * write it with marks in place of words.
 *
 * @param printed fields that are there and stand in the text
 * @param holes fields that are not there and would leave a hole
 */
record Probe(Set<String> printed, Set<String> holes) {

	private static final String THERE = "\u0002";

	private static final String ABSENT = "\u0003";

	private static final Pattern PRINTED = Pattern.compile(THERE + "([a-z_.]+)" + THERE);

	private static final Pattern HOLE = Pattern.compile(ABSENT + "([a-z_.]+)" + ABSENT);

	private static final Mustache.Compiler ENGINE = Mustache.compiler()
		.escapeHTML(false)
		.emptyStringIsFalse(true)
		.defaultValue(ABSENT + "{{name}}" + ABSENT);

	/**
	 * Writes the text.
	 * @param text one that the engine can read
	 * @param names every field it speaks of
	 * @param present those that are there
	 */
	static Probe of(LetterText text, Set<String> names, Set<String> present) {
		Map<String, Map<String, Object>> values = new HashMap<>();
		for (String name : names) {
			int dot = name.indexOf('.');
			Map<String, Object> group = values.computeIfAbsent((dot < 0) ? name : name.substring(0, dot),
					(key) -> new HashMap<>());
			if (dot >= 0 && present.contains(name)) {
				group.put(name.substring(dot + 1), THERE + name + THERE);
			}
		}
		String written = ENGINE.compile(text.source()).execute(values);
		return new Probe(found(PRINTED, written), found(HOLE, written));
	}

	private static Set<String> found(Pattern pattern, String written) {
		Set<String> found = new TreeSet<>();
		pattern.matcher(written).results().forEach((match) -> found.add(match.group(1)));
		return found;
	}

}
