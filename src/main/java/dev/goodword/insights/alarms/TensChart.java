package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.ControlChart;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The share of tens in the weeks after a frozen past, under the rules of all figures. The
 * past is told in steps of five and none of its own weeks is shown, so that no week that
 * is hidden can be worked out. Pure.
 *
 * @param past the share of tens in the past, in percent and steps of five, rounded up
 * @param weeks those after it, the earliest first
 */
record TensChart(int past, List<Week> weeks) {

	private static final int STEP = 5;

	private static final double HUNDRED = 100;

	private static final int LATEST = 13;

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	TensChart {
		weeks = List.copyOf(weeks);
	}

	/** Of the weeks of a touchpoint, as they are held against its past. */
	static TensChart of(List<Block> weeks, Past past) {
		int share = STEP * (int) Math.ceil(HUNDRED * past.baseline().mean() / STEP);
		List<Week> later = weeks.stream()
			.filter((week) -> week.tens() != null && week.at().isAfter(past.until()))
			.map((week) -> new Week(week.at(), result(week), limit(week.answers().n(), share)))
			.toList();
		return new TensChart(share, later.subList(Math.max(0, later.size() - LATEST), later.size()));
	}

	/** A share of none, or of all of a few, would tell what each of them chose. */
	private static Result result(Block week) {
		Share share = new Share(Objects.requireNonNull(week.tens()), week.answers().n());
		Interval range = share.wilson();
		return Publication.of(new Subject("tens." + week.touchpoint(), "", week.quarter().toString()),
				new Measured(HUNDRED * share.value(), new Interval(HUNDRED * range.low(), HUNDRED * range.high()),
						share.of(), PublicationPolicy.tellsEveryAnswer(Sample.of(share)), share.of(), null, List.of()),
				BASIS);
	}

	/** Only where the number is told: of a band it would tell the number. */
	private static @Nullable Integer limit(int answers, int past) {
		return NumberBand.of(answers).isExact()
				? (int) Math.round(HUNDRED * new ControlChart(past / HUNDRED, true).limits(answers).high()) : null;
	}

	/**
	 * A week.
	 *
	 * @param at when the first of it was published
	 * @param result the share in percent, as far as it may be shown
	 * @param limit in percent; null where it would tell how many answered
	 */
	record Week(Instant at, Result result, @Nullable Integer limit) {
	}

}
