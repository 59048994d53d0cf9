package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.BrandFigures.Brand;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.CompanyFigures.Recommendation;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.KeptPromises;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * All figures that the pages show of a quarter, each with all one needs to trust it and
 * to compute it again ({@code experience.md} 3.13). Word of mouth, departments,
 * recruiters and the score without hasty answers are kept by themselves. What was kept
 * before everything was counted comes out again without what is further shown.
 *
 * @param figures in a fixed order
 */
record FinalResults(List<Final> figures) {

	private static final Basis UNWEIGHTED = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD,
			null);

	FinalResults {
		figures = List.copyOf(figures);
	}

	/** The same figures for the same inputs, to the last bit. */
	static FinalResults of(CompanyId company, Quarter quarter, FinalInputs inputs) {
		QuarterCounts counts = inputs.counts(company, quarter);
		List<Final> figures = new ArrayList<>();
		Recommendation recommendation = CompanyFigures.recommendation(counts);
		figures.add(new Final(recommendation.result(), recommendation.change()));
		Brand brand = BrandFigures.of(counts);
		figures.add(new Final(brand.result(), brand.change()));
		figures.add(promises(company, quarter, inputs));
		Touchpoint.recommending().forEach((touchpoint) -> figures.add(moment(counts, touchpoint, inputs)));
		items(counts).forEach((result) -> figures.add(plain(result)));
		Worth worth = CandidateFigures.of(counts, inputs.waited());
		List.of(worth.net(), worth.benefit(), worth.cost()).forEach((result) -> figures.add(plain(result)));
		if (inputs.counted() != null) {
			figures.addAll(FurtherResults.of(company, quarter, counts, inputs));
		}
		return new FinalResults(figures);
	}

	/** By which version of rules and formulas they were made. */
	int method() {
		return this.figures.get(0).result().basis().method();
	}

	private static Final plain(Result result) {
		return new Final(result, null);
	}

	/** A count of all cases, in percent: no rule on few answers applies to it. */
	private static Final promises(CompanyId company, Quarter quarter, FinalInputs inputs) {
		Subject subject = new Subject("promise-kept", company.toString(), quarter.toString());
		KeptPromises now = kept(inputs.promises().now());
		if (now.due() == 0) {
			return plain(new Result(subject, Status.NO_DATA, null, null, null, null, null, UNWEIGHTED, List.of()));
		}
		Interval range = now.range(now.kept().hits());
		return new Final(
				new Result(subject, Status.OK, 100 * now.kept().value(),
						new Interval(100 * range.low(), 100 * range.high()), new NumberBand(now.due(), now.due()), null,
						null, UNWEIGHTED,
						List.of("person:" + now.byPerson(), "automatic:" + now.automatically(),
								"broken:" + now.broken())),
				now.since(kept(inputs.promises().before()), inputs.weighed().naming()));
	}

	private static KeptPromises kept(PromiseTally tally) {
		return new KeptPromises(tally.byPerson(), tally.automatically(), tally.broken(), tally.applications());
	}

	private static Final moment(QuarterCounts counts, Touchpoint touchpoint, FinalInputs inputs) {
		Result known = touchpoint(counts, touchpoint);
		return (inputs.counted() == null) ? plain(known)
				: KeptMoments.of(SurveyFigures.recommendation(counts, touchpoint), known);
	}

	private static Result touchpoint(QuarterCounts counts, Touchpoint touchpoint) {
		Subject subject = new Subject("recommendation." + touchpoint, counts.company().toString(),
				counts.quarter().toString());
		int asked = counts.asked(touchpoint);
		@Nullable NetScore answers = counts.ratings(touchpoint, counts.quarter()).orElse(null);
		if (answers == null || answers.n() == 0) {
			return Publication.tooFew(subject, Math.min(1, asked), UNWEIGHTED);
		}
		@Nullable Double rate = (asked >= answers.n()) ? (double) answers.n() / asked : null;
		return Publication.of(subject, new Measured(answers.points(), answers.interval(), answers.n(),
				PublicationPolicy.tellsEveryAnswer(answers), answers.n(), rate, List.of()), UNWEIGHTED);
	}

	private static List<Result> items(QuarterCounts counts) {
		List<Result> items = new ArrayList<>(List.of(ItemFigures.index(counts), ItemFigures.mean(counts, Item.SAT),
				ItemFigures.favourable(counts, Item.SAT), ItemFigures.best(counts, Item.EXP),
				ItemFigures.unfavourable(counts, Item.EXP)));
		for (Item driver : ItemFigures.DRIVERS) {
			items.add(ItemFigures.mean(counts, driver));
			items.add(ItemFigures.unfavourable(counts, driver));
		}
		return items;
	}

	/**
	 * One of them.
	 *
	 * @param change against the same quarter a year before; null where none is shown
	 */
	record Final(Result result, @Nullable Change change) {

		/** The change, where nothing is known of one that there is none to tell. */
		Change changed() {
			return (this.change != null) ? this.change : Change.UNKNOWN;
		}

	}

}
