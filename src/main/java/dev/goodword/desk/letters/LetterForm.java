package dev.goodword.desk.letters;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.texts.TextPair;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter as text from a form.
 *
 * @param values what was typed, by field, with line ends of one kind
 */
record LetterForm(Map<String, String> values) {

	/** Every field in which somebody types. */
	static final java.util.List<String> TYPED = java.util.List.of("enSubject", "enBody", "zhSubject", "zhBody", "note");

	private static final String BASE = "base-";

	private static final int LONGEST_NOTE = 400;

	LetterForm {
		Map<String, String> clean = new LinkedHashMap<>();
		values.forEach((name, value) -> clean.put(name, value.replace("\r\n", "\n").replace('\r', '\n')));
		values = clean;
	}

	/** The form as it stands before anybody types. */
	static LetterForm of(Map<LocaleTag, LetterText> texts, @Nullable String note, @Nullable Integer seen) {
		Map<String, String> values = new LinkedHashMap<>();
		texts.forEach((language, text) -> {
			values.put(field(language, true), text.subject());
			values.put(field(language, false), text.body());
		});
		values.put("note", (note != null) ? note : "");
		values.put("seen", (seen != null) ? seen.toString() : "");
		return new LetterForm(values).based();
	}

	/** What it holds now is what its changes are measured by. */
	private LetterForm based() {
		Map<String, String> all = new LinkedHashMap<>(this.values);
		TYPED.forEach((name) -> all.put(BASE + name, mark(value(name))));
		return new LetterForm(all);
	}

	static String code(LocaleTag language) {
		return language.isChinese() ? "zh" : "en";
	}

	static String field(LocaleTag language, boolean subject) {
		return code(language) + (subject ? "Subject" : "Body");
	}

	String value(String name) {
		return this.values.getOrDefault(name, "");
	}

	/** What the field was when the person began, as a mark. */
	String base(String name) {
		return value(BASE + name);
	}

	/** The words it asks for; nothing at all in a language asks for the shipped ones. */
	TextPair words() {
		return new TextPair(text(LocaleTag.EN), text(LocaleTag.ZH_HANS));
	}

	private LetterText text(LocaleTag language) {
		return new LetterText(value(field(language, true)), value(field(language, false)));
	}

	@Nullable String note() {
		String note = value("note").strip();
		return note.isEmpty() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
	}

	/** The version of the draft it began from; null when there was none. */
	@Nullable Integer seen() {
		String seen = value("seen");
		return seen.matches("\\d{1,8}") ? Integer.valueOf(seen) : null;
	}

	/**
	 * This form after somebody else changed the words: what only they changed is theirs,
	 * what was typed here stays.
	 */
	LetterForm over(LetterForm theirs) {
		Map<String, String> all = new LinkedHashMap<>(theirs.values);
		TYPED.stream().filter(this::isTyped).forEach((name) -> all.put(name, value(name)));
		return new LetterForm(all);
	}

	/** Whether the person changed the field since they began. */
	boolean isTyped(String name) {
		return !mark(value(name)).equals(base(name));
	}

	/** Whether both changed it, and differently. */
	boolean isContested(String name, LetterForm theirs) {
		return isTyped(name) && !theirs.base(name).equals(base(name))
				&& !mark(value(name)).equals(mark(theirs.value(name)));
	}

	/** A mark of a text: equal texts have equal ones. */
	private static String mark(String text) {
		String plain = text.strip();
		return plain.length() + "-" + Integer.toHexString(plain.hashCode());
	}

}
