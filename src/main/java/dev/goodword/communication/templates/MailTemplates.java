package dev.goodword.communication.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import com.samskivert.mustache.MustacheException;
import dev.goodword.communication.templates.ContentFile.Part;
import dev.goodword.shared.LocaleTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Writes letters. All content files are read and checked for shape at the start; after
 * that a letter needs no input or output. What people typed is printed literally, also
 * where it looks like a template.
 */
@Component
public class MailTemplates {

	private static final Logger log = LoggerFactory.getLogger(MailTemplates.class);

	private static final int LONGEST_SUBJECT = 200;

	private static final int MOST_OWNED = 1000;

	private static final String FILES = "classpath:templates/mail/content/*_%s.mustache";

	private static final String ENDING = ".mustache";

	private final Map<Key, ContentFile> contents = new HashMap<>();

	/** What companies wrote themselves, compiled; the words are part of the key. */
	private final Map<LetterWords, ContentFile> owned = new ConcurrentHashMap<>();

	private final MailFrame frame;

	MailTemplates(MessageSource messages) {
		this.frame = new MailFrame(messages);
		LocaleTag.SPOKEN.forEach(this::readAll);
	}

	/**
	 * Writes a letter.
	 * @param kind the name of the content files, without the language
	 * @param values what it may speak of; empty means absent
	 * @throws IncompleteLetter when a required field is missing, a field of the file is
	 * unknown, or a line holds control characters
	 */
	public Letter write(String kind, LocaleTag language, Map<Field, String> values, Surround surround) {
		return write(content(kind, language), values, surround);
	}

	/**
	 * Writes a letter in the words that count for it.
	 * @return the letter; in the shipped words when a company's own have no shape, and it
	 * says so by its version
	 * @throws IncompleteLetter as above
	 */
	public Letter write(LetterWords words, Map<Field, String> values, Surround surround) {
		return write(content(words), values, surround);
	}

	private Letter write(ContentFile content, Map<Field, String> values, Surround surround) {
		Map<String, Object> filled = FilledFields.of(content, values);
		String subject = FilledFields.line(content.subject(filled), LONGEST_SUBJECT)
			.filter((line) -> !line.isBlank())
			.orElseThrow(() -> new IncompleteLetter(List.of("subject")));
		List<Part> parts = content.parts(filled);
		LocaleTag language = content.version().language();
		Context context = this.frame.context(language, subject, parts, surround);
		return new Letter(content.version(), language, subject, parts.stream().map(Part::words).toList(),
				this.frame.text(context), this.frame.html(context));
	}

	/**
	 * Writes words on trial to a person who does not exist.
	 * @throws IncompleteLetter when they cannot be written to that person
	 * @throws IllegalArgumentException when the words have no shape
	 */
	public Letter trial(String kind, LocaleTag language, LetterText text, SamplePerson person, Surround surround) {
		return trial(kind, language, text, person, Map.of(), surround);
	}

	/**
	 * Writes words on trial to somebody of whom a few facts are known; for the rest the
	 * sample person stands.
	 * @throws IncompleteLetter when they cannot be written to that person
	 * @throws IllegalArgumentException when the words have no shape
	 */
	public Letter trial(String kind, LocaleTag language, LetterText text, SamplePerson person, Map<Field, String> facts,
			Surround surround) {
		TemplateVersion version = new TemplateVersion(kind, language, TemplateVersion.sha256(text.source()));
		LetterRules rules = rules(kind, (words) -> Optional.empty());
		Map<Field, String> fields = person.fields(language, rules.known(), rules.always());
		facts.forEach((field, value) -> fields.computeIfPresent(field, (known, sample) -> value));
		return write(ContentFile.read(version, text.source()), fields, surround);
	}

	/**
	 * What the words of a kind may and must speak of.
	 * @param stops the first word that must not stand in them; empty for none
	 */
	public LetterRules rules(String kind, Function<String, Optional<String>> stops) {
		return new LetterRules(LocaleTag.SPOKEN.stream().map((language) -> content(kind, language)).toList(), stops);
	}

	/** The words the product ships for the kind. */
	public LetterText shipped(String kind, LocaleTag language) {
		return content(kind, language).source();
	}

	/** All versions there are, to be registered at the start. */
	public Collection<TemplateVersion> versions() {
		return this.contents.values().stream().map(ContentFile::version).toList();
	}

	/** The version a letter of the kind is written with now. */
	public TemplateVersion version(String kind, LocaleTag language) {
		return content(kind, language).version();
	}

	ContentFile content(String kind, LocaleTag language) {
		ContentFile content = this.contents.get(new Key(kind, language));
		if (content == null) {
			throw new IllegalArgumentException("No content file for " + kind + " in " + language);
		}
		return content;
	}

	private ContentFile content(LetterWords words) {
		LetterText own = words.own();
		if (own == null) {
			return content(words.version().kind(), words.version().language());
		}
		if (this.owned.size() > MOST_OWNED) {
			this.owned.clear();
		}
		return this.owned.computeIfAbsent(words, (absent) -> read(words, own));
	}

	/** Words that no longer have a shape keep nobody from hearing of us. */
	private ContentFile read(LetterWords words, LetterText own) {
		try {
			return ContentFile.read(words.version(), own.source());
		}
		catch (IllegalArgumentException | MustacheException | StringIndexOutOfBoundsException ex) {
			log.error("Version {} of {} cannot be read, the shipped words are used", words.version().number(),
					words.version().kind());
			return content(words.version().kind(), words.version().language());
		}
	}

	private void readAll(LocaleTag language) {
		String ending = "_" + language.locale().getLanguage();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources(FILES.formatted(language.locale().getLanguage()))) {
				String name = Objects.requireNonNull(file.getFilename());
				String kind = name.substring(0, name.length() - ENDING.length() - ending.length());
				this.contents.put(new Key(kind, language),
						ContentFile.read(kind, language, file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Key(String kind, LocaleTag language) {
	}

}
