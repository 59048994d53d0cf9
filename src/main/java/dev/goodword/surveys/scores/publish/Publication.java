package dev.goodword.surveys.scores.publish;

import java.util.List;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Scenario;
import dev.goodword.surveys.scores.value.Scenario.Telling;
import org.jspecify.annotations.Nullable;

/** Makes a figure that may be shown of one that was calculated. */
public final class Publication {

	/** The code that a figure would tell what each of a few answered. */
	public static final String ONE_ANSWER = "one-answer";

	/** The code that answers came before such figures existed. */
	public static final String NOT_KEPT = "not-kept";

	private static final int SAFE = 30;

	private static final int COARSE = 5;

	private Publication() {
	}

	/** The figure of a group, as far as it may be shown. */
	public static Result of(Subject subject, Measured measured, Basis basis) {
		return of(subject, measured, basis, PublicationPolicy.LEAST);
	}

	/**
	 * The same where another number was promised to those who answered.
	 * @param least the fewest answers a figure may rest on
	 */
	public static Result of(Subject subject, Measured measured, Basis basis, int least) {
		int n = measured.n();
		if (n < least) {
			return nothing(subject, (n == 0) ? Status.NO_DATA : Status.SUPPRESSED, basis);
		}
		if (measured.tellsEveryAnswer()) {
			return new Result(subject, Status.SUPPRESSED, null, null, null, null, null, basis, List.of(ONE_ANSWER));
		}
		boolean safe = n >= SAFE;
		int step = safe ? 1 : COARSE;
		return new Result(subject, safe ? Status.OK : Status.LOW_N,
				(double) (step * Math.round(measured.point() / step)), rounded(measured.range(), step),
				NumberBand.of(n), safe ? (double) Math.round(measured.effective()) : null,
				safe ? measured.responseRate() : null, basis, measured.notes());
	}

	/** Of too few answers for this measure, which may need more than others do. */
	public static Result tooFew(Subject subject, int n, Basis basis) {
		return nothing(subject, (n == 0) ? Status.NO_DATA : Status.SUPPRESSED, basis);
	}

	/**
	 * Of answers that bear words and no number.
	 * @param codes what they lean to, and what must be said beside it
	 */
	public static Result inWords(Subject subject, int n, List<String> codes, Basis basis) {
		return new Result(subject, Status.LOW_N, null, null, NumberBand.of(n), null, null, basis, codes);
	}

	/** Of answers that were not counted when they came, and are not counted any more. */
	public static Result notKept(Subject subject, Basis basis) {
		return new Result(subject, Status.NO_DATA, null, null, null, null, null, basis, List.of(NOT_KEPT));
	}

	/** Of answers that do not stand for all applications. */
	public static Result notRepresentative(Subject subject, Basis basis) {
		return nothing(subject, Status.NOT_REPRESENTATIVE, basis);
	}

	/** Of a scenario, which inherits its weakest input; never without its direction. */
	public static Result of(Subject subject, Scenario scenario, Seed seed) {
		boolean isFigure = scenario.telling() == Telling.FIGURES;
		return new Result(subject, Status.SCENARIO, isFigure ? scenario.p50() : null,
				isFigure ? new Interval(scenario.p10(), scenario.p90()) : null, null, null, null,
				new Basis(Weights.ACTUAL, scenario.provenance(), PublicationPolicy.METHOD, seed),
				List.of(scenario.telling().name()));
	}

	private static @Nullable Interval rounded(@Nullable Interval range, int step) {
		return (range == null) ? null
				: new Interval(step * Math.floor(range.low() / step), step * Math.ceil(range.high() / step));
	}

	private static Result nothing(Subject subject, Status status, Basis basis) {
		return new Result(subject, status, null, null, null, null, null, basis, List.of());
	}

}
