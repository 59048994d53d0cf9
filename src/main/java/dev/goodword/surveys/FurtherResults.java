package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Rate;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of a quarter beside its main figures: the moments on the way and a
 * month in the job, what stands beside a figure, applications by word of mouth, and what
 * is counted of everybody. Pure.
 */
final class FurtherResults {

	private static final Basis COUNTED = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private static final int HUNDRED = 100;

	private FurtherResults() {
	}

	/** Of a quarter, in a fixed order. */
	static List<Final> of(CompanyId company, Quarter quarter, QuarterCounts counts, FinalInputs inputs) {
		List<Result> results = new ArrayList<>();
		results.add(point(subject(CompanyFigures.IF_SILENT, company, quarter),
				CompanyFigures.recommendation(counts).ifSilenceWereWorse()));
		results.add(point(subject(BrandFigures.EQUAL, company, quarter), BrandFigures.of(counts).equal()));
		Stream.of(Touchpoint.T1, Touchpoint.T2)
			.forEach((touchpoint) -> PulseFigures.items(touchpoint)
				.forEach((item) -> results.add(PulseFigures.mean(counts, touchpoint, item))));
		results.add(PulseFigures.best(counts, Touchpoint.T9, Item.EXP));
		results.add(PulseFigures.unfavourable(counts, Touchpoint.T9, Item.EXP));
		results.add(PulseFigures.mean(counts, Touchpoint.T9, Item.CLA));
		results.addAll(CustomFigures.all(counts));
		ItemFigures.withoutFeedback(counts).ifPresent(results::add);
		if (inputs.weighing() != null) {
			results.add(ItemFigures.favourable(counts, Item.REA));
			results.add(PulseFigures.advised(counts));
		}
		results.add(referral(subject("referral", company, quarter), inputs.referral()));
		if (inputs.counted() != null) {
			inputs.counted()
				.forEach((code, number) -> results.add(point(subject("counted." + code, company, quarter), number)));
		}
		return results.stream().map((each) -> new Final(each, null)).toList();
	}

	private static Subject subject(String measure, CompanyId company, Quarter quarter) {
		return new Subject(measure, company.toString(), quarter.toString());
	}

	private static Result point(Subject subject, @Nullable Double point) {
		return new Result(subject, (point != null) ? Status.OK : Status.NO_DATA, point, null, null, null, null, COUNTED,
				List.of());
	}

	/** For each hundred that were closed in the quarter before. */
	private static Result referral(Subject subject, @Nullable Referral referral) {
		if (referral == null || referral.rate().isEmpty()) {
			return point(subject, null);
		}
		Rate rate = referral.rate().get();
		Interval range = rate.byar();
		return new Result(subject, Status.OK, HUNDRED * rate.value(),
				new Interval(HUNDRED * range.low(), HUNDRED * range.high()), null, null, null, COUNTED, List.of());
	}

}
