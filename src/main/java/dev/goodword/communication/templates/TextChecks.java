package dev.goodword.communication.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.goodword.communication.templates.Finding.Fault;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.shared.LocaleTag;

/**
 * Whether words may be published: {@code communication.md} 6.1. Nothing is mended, all is
 * named, each at its place.
 */
public final class TextChecks {

	private final LetterRules rules;

	private final Map<LocaleTag, LetterText> texts;

	private final List<Finding> findings = new ArrayList<>();

	private TextChecks(LetterRules rules, Map<LocaleTag, LetterText> texts) {
		this.rules = rules;
		this.texts = texts;
	}

	/**
	 * Looks at the words of a letter.
	 * @param texts what would be sent in each language, shipped words included
	 * @param own the languages whose words are the company's own: only these are judged
	 * @return what has to be otherwise, in order; none when they may be published
	 */
	public static List<Finding> of(LetterRules rules, Map<LocaleTag, LetterText> texts, Collection<LocaleTag> own) {
		TextChecks checks = new TextChecks(rules, texts);
		own.forEach(checks::check);
		if (checks.findings.stream().noneMatch((finding) -> finding.fault() == Fault.BROKEN)) {
			own.forEach(checks::compare);
		}
		return checks.findings.stream()
			.sorted(Comparator.comparing((Finding finding) -> finding.language().value())
				.thenComparing(Finding::place)
				.thenComparing(Finding::line))
			.toList();
	}

	private void check(LocaleTag language) {
		LetterText text = text(language);
		List<Finding> shape = Shape.of(language, text);
		this.findings.addAll(shape);
		this.findings.addAll(PlainWords.of(language, text, this.rules::stop));
		PlainWords.language(language, text.subject() + "\n" + text.body()).ifPresent(this.findings::add);
		if (shape.stream().noneMatch((finding) -> finding.fault() == Fault.BROKEN)) {
			fields(language, text);
		}
	}

	private void fields(LocaleTag language, LetterText text) {
		Set<String> names = Shape.names(text);
		for (String name : names) {
			boolean exists = FilledFields.named(name).isPresent();
			if (!this.rules.known().contains(name)) {
				add(language, exists ? Fault.NOT_HERE : Fault.UNKNOWN, name);
			}
		}
		Shape.printed(text)
			.stream()
			.filter((name) -> FilledFields.named(name).filter((field) -> field.shape() == FieldShape.FLAG).isPresent())
			.forEach((name) -> add(language, Fault.ONLY_ASKED, name));
		this.rules.unguarded(text, language, names).forEach((name) -> add(language, Fault.UNGUARDED, name));
		this.rules.unsaid(text, names).forEach((name) -> add(language, Fault.MISSING, name));
	}

	/** Every field of the other language is spoken of here too. */
	private void compare(LocaleTag language) {
		Set<String> here = Shape.names(text(language));
		Set<String> missing = new TreeSet<>();
		this.texts.forEach((other, text) -> {
			if (!other.equals(language)) {
				missing.addAll(Shape.names(text));
			}
		});
		missing.removeAll(here);
		missing.removeIf((name) -> !this.rules.known().contains(name) || isMissing(language, name));
		missing.forEach((name) -> this.findings.add(new Finding(language, Place.BODY, 0, Fault.UNEQUAL, name)));
	}

	private boolean isMissing(LocaleTag language, String name) {
		return this.findings.contains(new Finding(language, Place.BODY, 0, Fault.MISSING, name));
	}

	private void add(LocaleTag language, Fault fault, String name) {
		LetterText text = text(language);
		int subject = Shape.line(text.subject(), name);
		int body = Shape.line(text.body(), name);
		boolean inSubject = subject > 0 && body == 0;
		this.findings.add(new Finding(language, inSubject ? Place.SUBJECT : Place.BODY,
				(fault == Fault.MISSING) ? 0 : Math.max(subject, 0) * (inSubject ? 1 : 0) + (inSubject ? 0 : body),
				fault, name));
	}

	private LetterText text(LocaleTag language) {
		return java.util.Objects.requireNonNull(this.texts.get(language), "every language has words");
	}

}
