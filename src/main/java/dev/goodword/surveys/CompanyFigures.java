package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedItems;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
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

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a whole company, weighted to what became of all applications. They are
 * made of counts that were published, so that they tell nothing those do not.
 */
@Service
@Transactional(readOnly = true)
public class CompanyFigures {

	private static final int COMPARED_FROM = 30;

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private final PublishedScores scores;

	private final PublishedItems items;

	CompanyFigures(PublishedScores scores, PublishedItems items) {
		this.scores = scores;
		this.items = items;
	}

	/** The recommendation score of a quarter, and how it changed in a year. */
	public Recommendation recommendation(CompanyId company, Quarter quarter, OutcomeMix mix) {
		Subject subject = new Subject("recommendation", company.toString(), quarter.toString());
		Map<OutcomeClass, NetScore> answers = ratings(company, quarter);
		Map<OutcomeClass, NetScore> before = ratings(company, quarter.yearBefore());
		if (answers.isEmpty()) {
			return new Recommendation(none(subject, mix), Verdict.CANNOT_SAY, null);
		}
		Optional<Headline> headline = Headline.of(mix, answers);
		if (headline.isEmpty()) {
			return new Recommendation(Publication.notRepresentative(subject, BASIS), Verdict.CANNOT_SAY, null);
		}
		boolean tells = answers.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
		Result result = Publication.of(subject, Measured.of(headline.get(), tells), BASIS);
		Verdict verdict = Headline.of(mix, before)
			.filter((year) -> result.isShown() && Math.min(year.n(), headline.get().n()) >= COMPARED_FROM)
			.map((year) -> headline.get().minus(year).verdict())
			.orElse(Verdict.CANNOT_SAY);
		return new Recommendation(result, verdict,
				(result.responseRate() != null) ? headline.get().ifSilenceWere(10) : null);
	}

	/** What the experience did to the brand. */
	public Brand brand(CompanyId company, Quarter quarter, OutcomeMix mix) {
		Subject subject = new Subject("brand", company.toString(), quarter.toString());
		Map<Touchpoint, Map<Item, Spread>> counts = this.items.latest(company, quarter);
		Map<OutcomeClass, Spread> view = of(Item.VIE, counts);
		Map<OutcomeClass, Spread> reapply = of(Item.REA, counts);
		if (view.isEmpty() || reapply.isEmpty()) {
			return new Brand(none(subject, mix), null);
		}
		Optional<StratifiedMean> viewed = mean(mix, view);
		Optional<StratifiedMean> reapplied = mean(mix, reapply);
		if (viewed.isEmpty() || reapplied.isEmpty()) {
			return new Brand(Publication.notRepresentative(subject, BASIS), null);
		}
		Map<OutcomeClass, Spread> use = of(Item.CU1, counts);
		@Nullable Estimate used = mean(mix, use).map(StratifiedMean::estimate).orElse(null);
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

	private Map<OutcomeClass, NetScore> ratings(CompanyId company, Quarter quarter) {
		Map<OutcomeClass, NetScore> ratings = new EnumMap<>(OutcomeClass.class);
		Touchpoint.headline()
			.forEach((touchpoint) -> this.scores.latest(company, touchpoint, quarter)
				.map(Published::answers)
				.ifPresent((answers) -> ratings.put(outcome(touchpoint), answers)));
		return ratings;
	}

	private static Map<OutcomeClass, Spread> of(Item item, Map<Touchpoint, Map<Item, Spread>> counts) {
		Map<OutcomeClass, Spread> spreads = new EnumMap<>(OutcomeClass.class);
		Touchpoint.headline()
			.forEach((touchpoint) -> Optional.ofNullable(counts.getOrDefault(touchpoint, Map.of()).get(item))
				.ifPresent((spread) -> spreads.put(outcome(touchpoint), spread)));
		return spreads;
	}

	private static Optional<StratifiedMean> mean(OutcomeMix mix, Map<OutcomeClass, Spread> spreads) {
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		spreads.forEach((outcome, spread) -> samples.put(outcome, spread.points()));
		return StratifiedMean.of(mix, samples, Sample.UNKNOWN);
	}

	private static OutcomeClass outcome(Touchpoint touchpoint) {
		return Objects.requireNonNull(touchpoint.outcomeClass());
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
