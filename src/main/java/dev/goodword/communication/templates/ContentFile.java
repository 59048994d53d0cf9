package dev.goodword.communication.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.goodword.shared.LocaleTag;

/**
 * One content file: a first line with the subject, then paragraphs with blank lines
 * between them. The one that begins with {@code # } carries the news. Values are put in
 * once and never read as a template again.
 */
final class ContentFile {

	private static final String HEADING = "# ";

	private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
		.escapeHTML(false)
		.emptyStringIsFalse(true)
		.strictSections(true)
		.withLoader((name) -> {
			throw new IllegalArgumentException("A content file includes nothing");
		});

	private final TemplateVersion version;

	private final LetterText source;

	private final Template subject;

	private final List<Paragraph> paragraphs;

	private final Set<String> names;

	private final Set<String> unconditionalNames;

	private ContentFile(TemplateVersion version, LetterText source, Template subject, List<Paragraph> paragraphs) {
		this.version = version;
		this.source = source;
		this.subject = subject;
		this.paragraphs = paragraphs;
		this.names = collect(true);
		this.unconditionalNames = collect(false);
	}

	private Set<String> collect(boolean insideSections) {
		Set<String> found = new TreeSet<>();
		this.subject.visit(new Names(found, insideSections));
		this.paragraphs.forEach((paragraph) -> paragraph.words().visit(new Names(found, insideSections)));
		return found;
	}

	/**
	 * Reads a file.
	 * @throws IllegalArgumentException when it has no subject line or no heading, or uses
	 * anything but fields and sections
	 */
	static ContentFile read(String kind, LocaleTag language, String source) {
		return read(new TemplateVersion(kind, language, TemplateVersion.sha256(source)), source);
	}

	/**
	 * Reads the words of a version.
	 * @throws IllegalArgumentException when they have no subject line or no heading, or
	 * use anything but fields and sections
	 */
	static ContentFile read(TemplateVersion version, String source) {
		String[] blocks = source.strip().replace("\r\n", "\n").split("\n\\s*\n");
		String name = version.kind() + " in " + version.language();
		if (!blocks[0].startsWith(LetterText.SUBJECT) || blocks[0].contains("\n")) {
			throw new IllegalArgumentException("The first line of " + name + " is no subject");
		}
		List<Paragraph> paragraphs = Arrays.stream(blocks).skip(1).map(Paragraph::read).toList();
		if (paragraphs.stream().filter(Paragraph::heading).count() != 1) {
			throw new IllegalArgumentException(name + " needs one paragraph with the news");
		}
		return new ContentFile(version, LetterText.of(source.strip().replace("\r\n", "\n")),
				MUSTACHE.compile(blocks[0].substring(LetterText.SUBJECT.length())), paragraphs);
	}

	TemplateVersion version() {
		return this.version;
	}

	/** The words as they were written. */
	LetterText source() {
		return this.source;
	}

	/** The keys of all fields and sections. */
	Set<String> names() {
		return this.names;
	}

	/** The keys printed outside any section: without them a sentence has a hole. */
	Set<String> unconditionalNames() {
		return this.unconditionalNames;
	}

	String subject(Map<String, Object> values) {
		return this.subject.execute(values).strip();
	}

	/** The paragraphs that have words. */
	List<Part> parts(Map<String, Object> values) {
		return this.paragraphs.stream()
			.map((paragraph) -> Part.of(paragraph.heading(), paragraph.words().execute(values).strip()))
			.filter((part) -> !part.lines().isEmpty())
			.toList();
	}

	private record Paragraph(boolean heading, Template words) {

		static Paragraph read(String source) {
			boolean heading = source.startsWith(HEADING);
			return new Paragraph(heading, MUSTACHE.compile(heading ? source.substring(HEADING.length()) : source));
		}

	}

	/**
	 * A paragraph with its words in.
	 *
	 * @param heading whether it carries the news
	 * @param lines its lines; none when it has no words
	 */
	record Part(boolean heading, List<String> lines) {

		static Part of(boolean heading, String words) {
			return new Part(heading, words.isEmpty() ? List.of() : words.lines().toList());
		}

		String words() {
			return String.join("\n", this.lines);
		}

		/**
		 * Whether a line is an address of ours and nothing else, so that it can be opened
		 * with a tap; addresses of others stay words.
		 * @param home what every address of ours begins with
		 */
		public boolean isLink(String line, String home) {
			return line.startsWith(home) && line.chars().noneMatch(Character::isWhitespace);
		}

	}

	/** Collects keys. */
	private record Names(Set<String> found, boolean insideSections) implements Mustache.Visitor {

		@Override
		public void visitText(String text) {
			// words
		}

		@Override
		public void visitVariable(String name) {
			this.found.add(name);
		}

		@Override
		public boolean visitInclude(String name) {
			throw new IllegalArgumentException("A content file includes nothing");
		}

		@Override
		public boolean visitSection(String name) {
			if (this.insideSections) {
				this.found.add(name);
			}
			return this.insideSections;
		}

		@Override
		public boolean visitInvertedSection(String name) {
			return visitSection(name);
		}

	}

}
