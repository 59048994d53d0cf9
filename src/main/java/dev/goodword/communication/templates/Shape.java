package dev.goodword.communication.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.shared.LocaleTag;

/** Whether a text has the form of a letter, and where its fields stand. */
final class Shape {

	private static final int LONGEST_SUBJECT = 160;

	private static final int LONGEST_BODY = 8000;

	private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)\\s*([^{}]*?)\\s*}}");

	/** What the engine could do beyond fields and sections. */
	private static final Pattern OTHER_TAG = Pattern.compile("\\{\\{(?:[#^/]?\\s*}}|\\s*[&>=!{<$][^{}\\n]{0,40})");

	private static final Mustache.Compiler ENGINE = Mustache.compiler().escapeHTML(false);

	private Shape() {
	}

	static List<Finding> of(LocaleTag language, LetterText text) {
		List<Finding> found = new ArrayList<>();
		if (text.subject().isEmpty()) {
			found.add(new Finding(language, Place.SUBJECT, 0, Fault.NO_SUBJECT, ""));
		}
		if (text.subject().length() > LONGEST_SUBJECT) {
			found.add(new Finding(language, Place.SUBJECT, 0, Fault.TOO_LONG, Integer.toString(LONGEST_SUBJECT)));
		}
		if (text.subject().lines().count() > 1) {
			found.add(new Finding(language, Place.SUBJECT, 2, Fault.INVISIBLE, ""));
		}
		if (text.body().length() > LONGEST_BODY) {
			found.add(new Finding(language, Place.BODY, 0, Fault.TOO_LONG, Integer.toString(LONGEST_BODY)));
		}
		news(language, text.body(), found);
		tags(language, Place.SUBJECT, text.subject(), found);
		tags(language, Place.BODY, text.body(), found);
		return found;
	}

	private static void news(LocaleTag language, String body, List<Finding> found) {
		if (body.isEmpty()) {
			found.add(new Finding(language, Place.BODY, 0, Fault.NO_BODY, ""));
			return;
		}
		List<Paragraph> news = paragraphs(body).stream().filter((each) -> each.words().startsWith("# ")).toList();
		if (news.isEmpty()) {
			found.add(new Finding(language, Place.BODY, 0, Fault.NO_NEWS, ""));
		}
		else if (news.size() > 1) {
			found.add(new Finding(language, Place.BODY, news.get(1).line(), Fault.TWO_NEWS, ""));
		}
	}

	private static void tags(LocaleTag language, Place place, String words, List<Finding> found) {
		for (Paragraph paragraph : paragraphs(words)) {
			Matcher other = OTHER_TAG.matcher(paragraph.words());
			if (other.find()) {
				int line = paragraph.line() + lines(paragraph.words().substring(0, other.start()));
				found.add(new Finding(language, place, line, Fault.BROKEN, other.group()));
			}
			else if (!compiles(paragraph.words())) {
				found.add(new Finding(language, place, paragraph.line(), Fault.BROKEN, ""));
			}
			else {
				noField(language, place, paragraph, found);
			}
		}
	}

	/** Braces that hold something no field could be called. */
	private static void noField(LocaleTag language, Place place, Paragraph paragraph, List<Finding> found) {
		Matcher tag = TAG.matcher(paragraph.words());
		while (tag.find()) {
			if (!tag.group(2).matches("[a-z]+\\.[a-z_]+")) {
				int line = paragraph.line() + lines(paragraph.words().substring(0, tag.start()));
				found.add(new Finding(language, place, line, Fault.NO_FIELD, tag.group()));
			}
		}
	}

	private static boolean compiles(String words) {
		try {
			ENGINE.compile(words);
			return !TAG.matcher(words).replaceAll("").matches("(?s).*(\\{\\{|}}).*");
		}
		catch (MustacheException | StringIndexOutOfBoundsException ex) {
			return false;
		}
	}

	/** The fields and sections of a text. */
	static Set<String> names(LetterText text) {
		return names(text, "[#^/]?");
	}

	/** The fields it prints. */
	static Set<String> printed(LetterText text) {
		return names(text, "");
	}

	private static Set<String> names(LetterText text, String kind) {
		Set<String> names = new TreeSet<>();
		Matcher tag = TAG.matcher(text.source());
		while (tag.find()) {
			if (tag.group(1).matches(kind)) {
				names.add(tag.group(2));
			}
		}
		return names;
	}

	/**
	 * The line in which a field or section stands first, from one; nought for nowhere.
	 */
	static int line(String words, String name) {
		Matcher tag = TAG.matcher(words);
		while (tag.find()) {
			if (tag.group(2).equals(name)) {
				return 1 + lines(words.substring(0, tag.start()));
			}
		}
		return 0;
	}

	/** The words without fields and sections, so that every line keeps its number. */
	static String withoutTags(String words) {
		return TAG.matcher(words).replaceAll("");
	}

	private static int lines(String before) {
		return (int) before.chars().filter((c) -> c == '\n').count();
	}

	private static List<Paragraph> paragraphs(String words) {
		List<Paragraph> paragraphs = new ArrayList<>();
		int line = 1;
		StringBuilder present = new StringBuilder();
		int began = 1;
		for (String each : words.split("\n", -1)) {
			if (each.isBlank()) {
				add(paragraphs, present, began);
				began = line + 1;
			}
			else {
				present.append(present.isEmpty() ? "" : "\n").append(each);
			}
			line++;
		}
		add(paragraphs, present, began);
		return paragraphs;
	}

	private static void add(List<Paragraph> paragraphs, StringBuilder words, int line) {
		if (!words.isEmpty()) {
			paragraphs.add(new Paragraph(line, words.toString()));
			words.setLength(0);
		}
	}

	/** Lines without a blank one between them, and the number of the first. */
	private record Paragraph(int line, String words) {
	}

}
