package dev.goodword.desk.letters;

import java.util.List;
import java.util.stream.Collectors;

import dev.goodword.communication.templates.Finding;
import dev.goodword.communication.templates.Finding.Place;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/** Says what must be otherwise in a text, and leads to the field it stands in. */
final class FindingWords {

	private FindingWords() {
	}

	/** One line for each, naming language, part and line. */
	static List<Problem> all(List<Finding> findings, Wording words) {
		return findings.stream()
			.map((finding) -> new Problem(field(finding.language(), finding.place()),
					words.say("texts.problem", words.say("texts.language." + finding.language()),
							words.say("texts.place." + finding.place().code()), said(finding, words))))
			.toList();
	}

	/** What is wrong in one field; null for nothing. */
	static @Nullable String at(String field, List<Finding> findings, Wording words) {
		String said = findings.stream()
			.filter((finding) -> field(finding.language(), finding.place()).equals(field))
			.map((finding) -> said(finding, words))
			.collect(Collectors.joining(words.language().isChinese() ? "" : " "));
		return said.isEmpty() ? null : said;
	}

	static String field(LocaleTag language, Place place) {
		return LetterForm.field(language, place == Place.SUBJECT);
	}

	private static String said(Finding finding, Wording words) {
		String fault = words.say(finding.fault().label(), finding.word());
		return (finding.line() > 0 && finding.place() == Place.BODY) ? words.say("texts.line", finding.line(), fault)
				: fault;
	}

}
