package dev.goodword.surveys;

import dev.goodword.surveys.answering.Promptness.Sides;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;

/**
 * Whether some rate as all others do: a rough check of direction ({@code experience.md}
 * 3.6.2, pitfall 27), said in a word and never in numbers.
 */
public enum Likeness {

	/** Of one kind there are too few, or a word would tell what each of them said. */
	TOO_FEW,
	/** Clearly higher. */
	HIGHER,
	/** Clearly lower. */
	LOWER,
	/** Nothing that chance would not bring. */
	UNCLEAR;

	static Likeness of(Sides sides) {
		if (!mayBeTold(sides.some()) || !mayBeTold(sides.others())) {
			return TOO_FEW;
		}
		return switch (sides.some().minus(sides.others()).verdict()) {
			case BETTER, A_LITTLE_BETTER -> HIGHER;
			case WORSE, A_LITTLE_WORSE -> LOWER;
			case NO_CLEAR_CHANGE, CANNOT_SAY -> UNCLEAR;
		};
	}

	private static boolean mayBeTold(NetScore answers) {
		return answers.n() >= PublicationPolicy.LEAST && !PublicationPolicy.tellsEveryAnswer(answers);
	}

}
