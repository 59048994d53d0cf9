package dev.goodword.surveys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The recommendation score of a whole company, weighted to what became of all
 * applications. It is made of counts that were published, so that it tells nothing those
 * do not. Pure.
 */
public final class CompanyFigures {

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** What stands beside the score: where it would lie if the silent felt worse. */
	static final String IF_SILENT = "recommendation.if-silent";

	private static final String MEASURE = "recommendation";

	private static final int WORSE = 10;

	private CompanyFigures() {
	}

	/**
	 * The recommendation score of a quarter, and how it changed in a year: as it was kept
	 * once it is final.
	 */
	public static Recommendation recommendation(QuarterCounts counts) {
		return counts.kept(MEASURE)
			.map((kept) -> new Recommendation(kept.result(), kept.changed(),
					counts.kept(IF_SILENT)
						.map((value) -> value.result().point())
						.orElseGet(() -> computed(counts).ifSilenceWereWorse())))
			.orElseGet(() -> computed(counts));
	}

	private static Recommendation computed(QuarterCounts counts) {
		Subject subject = subject(MEASURE, counts);
		Map<OutcomeClass, NetScore> answers = counts.ratings(counts.quarter());
		if (answers.isEmpty()) {
			return new Recommendation(none(subject, counts.mix()), Change.UNKNOWN, null);
		}
		Optional<Headline> headline = Headline.of(counts.mix(), answers);
		if (headline.isEmpty()) {
			return new Recommendation(Publication.notRepresentative(subject, BASIS), Change.UNKNOWN, null);
		}
		boolean tells = answers.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
		Result result = Publication.of(subject, Measured.of(headline.get(), tells), BASIS);
		return new Recommendation(result, result.isShown() ? change(counts) : Change.UNKNOWN,
				(result.responseRate() != null) ? headline.get().ifSilenceWere(WORSE) : null);
	}

	/**
	 * Against the same quarter a year before, both by the same weights: a mix that moved
	 * is no change of treatment. What could not be shown then is not told by a change.
	 */
	private static Change change(QuarterCounts counts) {
		Map<OutcomeClass, NetScore> before = counts.ratings(counts.quarter().yearBefore());
		if (before.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer)) {
			return Change.UNKNOWN;
		}
		Optional<Headline> now = Headline.of(counts.reference(), counts.ratings(counts.quarter()));
		return Headline.of(counts.reference(), before)
			.filter((year) -> now.isPresent() && Math.min(year.n(), now.get().n()) >= Change.COMPARED_FROM)
			.map((year) -> Change.of(now.orElseThrow().minus(year), counts.weighing().naming()))
			.orElse(Change.UNKNOWN);
	}

	/** The recommendation score a year before; null when it was not shown then. */
	public static @Nullable Double yearBefore(QuarterCounts counts) {
		Optional<Final> kept = counts.keptBefore(MEASURE);
		if (kept.isPresent()) {
			return kept.get().result().point();
		}
		OutcomeMix mix = counts.mixBefore();
		Map<OutcomeClass, NetScore> answers = counts.ratings(counts.quarter().yearBefore());
		if (mix == null || answers.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer)) {
			return null;
		}
		return Headline.of(mix, answers)
			.map((year) -> Publication.of(subject(MEASURE, counts), Measured.of(year, false), BASIS).point())
			.orElse(null);
	}

	private static Subject subject(String measure, QuarterCounts counts) {
		return new Subject(measure, counts.company().toString(), counts.quarter().toString());
	}

	/** Nothing was published: nobody to ask, or too few who answered. */
	private static Result none(Subject subject, OutcomeMix mix) {
		return Publication.of(subject, new Measured(0, null, Math.min(1, mix.total()), false, 0, null, List.of()),
				BASIS);
	}

	/**
	 * The recommendation score of a company.
	 *
	 * @param result as it may be shown
	 * @param change against the same quarter a year before, by the same weights
	 * @param ifSilenceWereWorse where it would lie if those who did not answer felt ten
	 * points worse; null when it may not be shown
	 */
	public record Recommendation(Result result, Change change, @Nullable Double ifSilenceWereWorse) {

		/**
		 * Where it would lie if those who did not answer felt so many points worse; none
		 * when it may not be shown. One follows from the other, so only one is kept.
		 */
		public SortedMap<Integer, Double> ifSilenceWere() {
			SortedMap<Integer, Double> scores = new TreeMap<>();
			Double rate = this.result.responseRate();
			if (this.ifSilenceWereWorse != null && rate != null) {
				scores.put(WORSE, this.ifSilenceWereWorse);
				scores.put(2 * WORSE, this.ifSilenceWereWorse - (1 - rate) * WORSE);
			}
			return scores;
		}

	}

}
