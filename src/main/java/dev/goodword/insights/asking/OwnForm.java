package dev.goodword.insights.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnPolicy;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnWords;

/**
 * What somebody typed about a question of the company's own.
 *
 * @param question of which it is another version; empty for a new one
 * @param en the English text
 * @param zh the Chinese text
 * @param kind how it is answered
 * @param optionsEn the English answers, one a line
 * @param optionsZh the Chinese answers, one a line
 * @param moments the moments that were ticked
 */
record OwnForm(String question, String en, String zh, String kind, String optionsEn, String optionsZh,
		Set<String> moments) {

	OwnForm {
		moments = Set.copyOf(moments);
	}

	/** Nothing typed yet. */
	static OwnForm blank() {
		return new OwnForm("", "", "", OwnKind.AGREEMENT.name(), "", "", Set.of());
	}

	/** The last version, to write another from. */
	static OwnForm of(OwnQuestion question) {
		OwnWords words = question.words();
		return new OwnForm(question.question().toString(), words.text().en(), words.text().zhHans(),
				words.kind().name(), words.options().stream().map(LocalizedText::en).collect(Collectors.joining("\n")),
				words.options().stream().map(LocalizedText::zhHans).collect(Collectors.joining("\n")),
				question.moments().stream().map(Touchpoint::name).collect(Collectors.toSet()));
	}

	/** The fields of a request. */
	static OwnForm of(Map<String, String[]> parameters) {
		return new OwnForm(first(parameters, "question"), first(parameters, "en"), first(parameters, "zh"),
				first(parameters, "kind"), first(parameters, "optionsEn"), first(parameters, "optionsZh"),
				Arrays.stream(parameters.getOrDefault("moments", new String[0])).collect(Collectors.toSet()));
	}

	/**
	 * What would be asked. Answers without a partner in the other language stay alone.
	 */
	OwnWords words() {
		List<String> english = lines(this.optionsEn);
		List<String> chinese = lines(this.optionsZh);
		return new OwnWords(this.kind.equals(OwnKind.CHOICE.name()) ? OwnKind.CHOICE : OwnKind.AGREEMENT,
				new LocalizedText(this.en, this.zh),
				IntStream.range(0, Math.max(english.size(), chinese.size()))
					.mapToObj((i) -> new LocalizedText(at(english, i), at(chinese, i)))
					.toList());
	}

	/** At which moments. */
	Set<Touchpoint> touchpoints() {
		return OwnPolicy.moments()
			.stream()
			.filter((moment) -> this.moments.contains(moment.name()))
			.collect(Collectors.toSet());
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static String at(List<String> lines, int place) {
		return (place < lines.size()) ? lines.get(place) : "";
	}

	private static String first(Map<String, String[]> parameters, String name) {
		String[] values = parameters.getOrDefault(name, new String[0]);
		return (values.length > 0) ? values[0] : "";
	}

}
