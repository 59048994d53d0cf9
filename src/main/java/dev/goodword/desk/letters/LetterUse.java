package dev.goodword.desk.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.goodword.communication.LettersByText;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.PublishedText;
import dev.goodword.desk.Wording;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Where words are used: how many letters were written with them, and how many wait. */
@Component
class LetterUse {

	private final LettersByText letters;

	private final MailTemplates templates;

	LetterUse(LettersByText letters, MailTemplates templates) {
		this.letters = letters;
		this.templates = templates;
	}

	/** The counts of all these versions at once. */
	Counts of(CompanyId company, Collection<String> marks) {
		return new Counts(this.letters.count(company, marks));
	}

	/**
	 * The same for a list: of the shipped words, which everybody may have used for years,
	 * only what waits.
	 */
	Counts of(CompanyId company, Collection<String> own, Collection<String> shipped) {
		List<LettersByText.Count> all = new ArrayList<>(this.letters.count(company, own));
		all.addAll(this.letters.waiting(company, shipped));
		return new Counts(all);
	}

	/** What letters remember that were written with the shipped words. */
	List<String> shipped(LetterKind kind) {
		return LocaleTag.SPOKEN.stream()
			.map((language) -> this.templates.version(kind.name(), language).number())
			.toList();
	}

	/**
	 * What letters remember that are written with the present words: a language that is
	 * left to the product counts with the shipped ones.
	 */
	List<String> present(LetterKind kind, @Nullable PublishedText newest) {
		List<String> marks = new ArrayList<>();
		if (newest != null) {
			marks.addAll(newest.marks());
		}
		for (LocaleTag language : LocaleTag.SPOKEN) {
			if (newest == null || newest.words().text(language) == null) {
				marks.add(this.templates.version(kind.name(), language).number());
			}
		}
		return marks;
	}

	/** How many letters stand where. */
	record Counts(List<LettersByText.Count> all) {

		long used(Collection<String> marks) {
			return this.all.stream()
				.filter((count) -> marks.contains(count.number()))
				.mapToLong(LettersByText.Count::letters)
				.sum();
		}

		long waiting(Collection<String> marks) {
			return this.all.stream()
				.filter((count) -> marks.contains(count.number()) && count.isWaiting())
				.mapToLong(LettersByText.Count::letters)
				.sum();
		}

		String usedSaid(Collection<String> marks, Wording words) {
			return words.say("texts.used", used(marks));
		}

		@Nullable String waitingSaid(Collection<String> marks, Wording words) {
			long waiting = waiting(marks);
			return (waiting > 0) ? words.say("texts.waiting", waiting) : null;
		}

	}

}
