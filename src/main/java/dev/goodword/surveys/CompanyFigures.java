package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.BrandValue;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a whole company, weighted to what became of all applications. They are
 * made of counts that were published, so that they tell nothing those do not. Pure.
 */
public final class CompanyFigures {

	private static final int COMPARED_FROM = 30;

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private CompanyFigures() {
	}

	/** The recommendation score of a quarter, and how it changed in a year. */
	public static Recommendation recommendation(QuarterCounts counts) {
		Subject subject = subject("recommendation", counts);
		Map<OutcomeClass, NetScore> answers = counts.ratings(counts.quarter());
		if (answers.isEmpty()) {
			return new Recommendation(none(subject, counts.mix()), Verdict.CANNOT_SAY, null);
		}
		Optional<Headline> headline = Headline.of(counts.mix(), answers);
		if (headline.isEmpty()) {
			return new Recommendation(Publication.notRepresentative(subject, BASIS), Verdict.CANNOT_SAY, null);
		}
		boolean tells = answers.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
		Result result = Publication.of(subject, Measured.of(headline.get(), tells), BASIS);
		return new Recommendation(result, result.isShown() ? verdict(counts) : Verdict.CANNOT_SAY,
				(result.responseRate() != null) ? headline.get().ifSilenceWere(10) : null);
	}

	/**
	 * Against the same quarter a year before, both by the same weights: a mix that moved
	 * is no change of treatment.
	 */
	private static Verdict verdict(QuarterCounts counts) {
		Optional<Headline> now = Headline.of(counts.reference(), counts.ratings(counts.quarter()));
		return Headline.of(counts.reference(), counts.ratings(counts.quarter().yearBefore()))
			.filter((year) -> now.isPresent() && Math.min(year.n(), now.get().n()) >= COMPARED_FROM)
			.map((year) -> now.orElseThrow().minus(year).verdict())
			.orElse(Verdict.CANNOT_SAY);
	}

	/** The recommendation score a year before; null when it was not shown then. */
	public static @Nullable Double yearBefore(QuarterCounts counts) {
		OutcomeMix mix = counts.mixBefore();
		Map<OutcomeClass, NetScore> answers = counts.ratings(counts.quarter().yearBefore());
		if (mix == null || answers.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer)) {
			return null;
		}
		return Headline.of(mix, answers)
			.map((year) -> Publication.of(subject("recommendation", counts), Measured.of(year, false), BASIS).point())
			.orElse(null);
	}

	/** What the experience did to the brand. */
	public static Brand brand(QuarterCounts counts) {
		Subject subject = subject("brand", counts);
		Map<OutcomeClass, Spread> view = counts.spreads(Item.VIE);
		Map<OutcomeClass, Spread> reapply = counts.spreads(Item.REA);
		if (counts.itemsWereNotKept()) {
			return new Brand(Publication.notKept(subject, BASIS), null);
		}
		if (view.isEmpty() || reapply.isEmpty()) {
			return new Brand(none(subject, counts.mix()), null);
		}
		OutcomeMix mix = counts.mix();
		Optional<StratifiedMean> viewed = mean(mix, view);
		Optional<StratifiedMean> reapplied = mean(mix, reapply);
		if (viewed.isEmpty() || reapplied.isEmpty()) {
			return new Brand(Publication.notRepresentative(subject, BASIS), null);
		}
		Map<OutcomeClass, Spread> use = counts.spreads(Item.CU1);
		@Nullable Estimate used = mean(counts.mix(Item.CU1), use).map(StratifiedMean::estimate).orElse(null);
		BrandValue value = BrandValue.of(BrandValue.Weights.USUAL, viewed.get().estimate(), reapplied.get().estimate(),
				used);
		int n = Math.min(viewed.get().n(), reapplied.get().n());
		boolean tells = List.of(view, reapply, use)
			.stream()
			.flatMap((each) -> each.values().stream())
			.anyMatch(PublicationPolicy::tellsEveryAnswer);
		Result result = Publication.of(subject,
				new Measured(value.weighted().value(), value.interval(), n, tells, n, null, List.of()), BASIS);
		return new Brand(result, (result.effective() != null) ? value.equal().value() : null);
	}

	private static Optional<StratifiedMean> mean(OutcomeMix mix, Map<OutcomeClass, Spread> spreads) {
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		spreads.forEach((outcome, spread) -> samples.put(outcome, spread.points()));
		return StratifiedMean.of(mix, samples, Sample.UNKNOWN);
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
	 * @param verdict against the same quarter a year before, by the same weights
	 * @param ifSilenceWereWorse where it would lie if those who did not answer felt ten
	 * points worse; null when it may not be shown
	 */
	public record Recommendation(Result result, Verdict verdict, @Nullable Double ifSilenceWereWorse) {
	}

	/**
	 * The brand value of a company.
	 *
	 * @param result as it may be shown
	 * @param equal with equal weights; null when it may not be shown
	 */
	public record Brand(Result result, @Nullable Double equal) {
	}

}
