package dev.goodword.desk.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.LetterRules;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.TextTrials;
import dev.goodword.desk.Wording;
import dev.goodword.desk.letters.EditorView.FieldLine;

import org.springframework.stereotype.Component;

/** Lists what a letter may speak of, with a sample of each. */
@Component
class FieldLines {

	private final TextTrials trials;

	FieldLines(TextTrials trials) {
		this.trials = trials;
	}

	/** What must be said first. */
	List<FieldLine> of(LetterKind kind, Wording words) {
		LetterRules rules = this.trials.rules(kind);
		Set<String> always = rules.always();
		return Arrays.stream(Field.values())
			.filter((field) -> rules.known().contains(field.key()))
			.map((field) -> line(field, rules.compulsory().contains(field.key()), always.contains(field.key()), words))
			.sorted(java.util.Comparator.comparing(FieldLine::compulsory).reversed())
			.toList();
	}

	private static FieldLine line(Field field, boolean compulsory, boolean always, Wording words) {
		String section = "{{#" + field.key() + "}}…{{/" + field.key() + "}}";
		if (field.isAsked()) {
			return new FieldLine(section, words.say("texts.asked.only"), words.say("texts.may"), false);
		}
		String note = words.say(compulsory ? "texts.must" : always ? "texts.always" : "texts.may");
		String printed = "{{" + field.key() + "}}";
		return new FieldLine(always ? printed : section.replace("…", printed), field.sample(words.language()), note,
				compulsory);
	}

}
