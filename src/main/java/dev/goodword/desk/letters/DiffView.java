package dev.goodword.desk.letters;

import java.util.List;

import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.texts.TextDiff;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one language.
 *
 * @param language its tag
 * @param name what it is called
 * @param lines line by line
 * @param same whether nothing differs
 */
record DiffView(String language, String name, List<Line> lines, boolean same) {

	/**
	 * A line.
	 *
	 * @param how the word beside it; null when it is in both
	 * @param change in both, gone, or new
	 */
	record Line(@Nullable String how, String change, List<TextDiff.Piece> pieces) {

		public boolean isGone() {
			return this.change.equals("GONE");
		}

		public boolean isAdded() {
			return this.change.equals("NEW");
		}

	}

	static DiffView between(LocaleTag language, LetterText before, LetterText after, Wording words) {
		List<TextDiff.Line> lines = TextDiff.between(before, after);
		return new DiffView(language.value(), words.say("texts.language." + language),
				lines.stream().map((line) -> line(line, words)).toList(), TextDiff.isNothing(lines));
	}

	private static Line line(TextDiff.Line line, Wording words) {
		String how = switch (line.change()) {
			case GONE -> words.say("texts.diff.gone");
			case NEW -> words.say("texts.diff.new");
			case SAME -> null;
		};
		return new Line(how, line.change().name(), line.pieces());
	}

}
