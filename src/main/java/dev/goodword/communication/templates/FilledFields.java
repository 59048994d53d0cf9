package dev.goodword.communication.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one letter as a content file may print them: clipped, without control
 * characters, none missing.
 */
final class FilledFields {

	private static final String ELLIPSIS = "…";

	private final Map<String, Object> values = new HashMap<>();

	private final List<String> refused = new ArrayList<>();

	/** The field that content files call so. */
	static Optional<Field> named(String key) {
		return Arrays.stream(Field.values()).filter((field) -> field.key().equals(key)).findFirst();
	}

	/**
	 * Puts the values in.
	 * @throws IncompleteLetter when a field the file needs is unknown, missing or no
	 * single line
	 */
	static Map<String, Object> of(ContentFile content, Map<Field, String> given) {
		FilledFields filled = new FilledFields();
		content.names().forEach((name) -> filled.add(name, content.unconditionalNames().contains(name), given));
		if (!filled.refused.isEmpty()) {
			throw new IncompleteLetter(filled.refused);
		}
		return filled.values;
	}

	/** One line as it may stand in a header; empty when it holds control characters. */
	static Optional<String> line(String value, int longest) {
		return value.codePoints().anyMatch(Character::isISOControl) ? Optional.empty()
				: Optional.of(clipped(value.strip(), longest));
	}

	private void add(String name, boolean unconditional, Map<Field, String> given) {
		Optional<Field> field = named(name);
		String value = field.map((known) -> given.getOrDefault(known, "")).orElse("").strip();
		Optional<String> printable = field.flatMap((known) -> printable(known, value));
		boolean hole = unconditional && isEmpty(value) && field.map(Field::isRequired).orElse(true);
		if (printable.isEmpty() || hole) {
			this.refused.add(name);
			return;
		}
		put(name, isEmpty(printable.get()) ? "" : printable.get());
	}

	/** Whether nothing would be seen: a no-break space counts as nothing. */
	private static boolean isEmpty(String value) {
		return value.codePoints().allMatch((c) -> Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	private static Optional<String> printable(Field field, String value) {
		if (field.shape() != FieldShape.TEXT) {
			return line(value, field.shape().longest());
		}
		String cleaned = value.replace("\r\n", "\n").replace('\t', ' ').replaceAll("[\\p{Cntrl}&&[^\n]]", "");
		return Optional.of(clipped(cleaned, field.shape().longest()));
	}

	private static String clipped(String value, int longest) {
		return (value.codePointCount(0, value.length()) <= longest) ? value
				: value.substring(0, value.offsetByCodePoints(0, longest - 1)).stripTrailing() + ELLIPSIS;
	}

	/** The engine reads {@code a.b} as b inside a. */
	@SuppressWarnings("unchecked")
	private void put(String name, String value) {
		int dot = name.indexOf('.');
		Map<String, Object> group = (Map<String, Object>) this.values.computeIfAbsent(name.substring(0, dot),
				(key) -> new HashMap<String, Object>());
		group.put(name.substring(dot + 1), value);
	}

}
