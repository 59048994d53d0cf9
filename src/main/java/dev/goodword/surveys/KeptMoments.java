package dev.goodword.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Leaning;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

/** The score of a moment as it is kept, and as it is shown again. Pure. */
final class KeptMoments {

	private KeptMoments() {
	}

	/**
	 * What is kept of a score: all that was shown of it, and what was known beside it.
	 */
	static Final of(Figure shown, Result known) {
		Leaning leaning = shown.leaning();
		return new Final(
				new Result(known.subject(), shown.status(), shown.point(), shown.range(), shown.number(),
						known.effective(), known.responseRate(), known.basis(),
						(leaning != null) ? List.of(Publication.ONE_ANSWER, leaning.name()) : List.of()),
				new Change(shown.verdict(), null));
	}

	/**
	 * The score as it was shown; empty when it was not kept, or not with its comparison.
	 */
	static Optional<Figure> of(QuarterCounts counts, String measure) {
		return counts.kept(measure).filter((kept) -> kept.change() != null).map(KeptMoments::shown);
	}

	private static Figure shown(Final kept) {
		Result result = kept.result();
		return new Figure(result.subject().measure(), result.subject().scope(), result.subject().period(),
				result.status(), result.point(), result.range(), leaning(result), result.number(),
				Objects.requireNonNull(kept.change()).verdict(), result.basis().method());
	}

	private static @Nullable Leaning leaning(Result result) {
		return Arrays.stream(Leaning.values())
			.filter((each) -> result.notes().contains(each.name()))
			.findFirst()
			.orElse(null);
	}

}
