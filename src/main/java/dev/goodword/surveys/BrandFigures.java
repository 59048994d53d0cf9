package dev.goodword.surveys;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Change;
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
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.BrandValue;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * What the experience did to the brand of a whole company, weighted to what became of all
 * applications ({@code experience.md} 3.6.4). From published counts alone. Pure.
 */
public final class BrandFigures {

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** The questions it is made of; the last one is asked by some companies only. */
	private static final List<Item> PARTS = List.of(Item.VIE, Item.REA, Item.CU1);

	/** What stands beside the value: the same with equal weights. */
	static final String EQUAL = "brand.equal";

	/** How a note on weights begins. */
	public static final String WEIGHTS = "weights:";

	private static final String MEASURE = "brand";

	private static final String SHIFT = "brand.shift";

	private BrandFigures() {
	}

	/**
	 * The brand value of a quarter, and how it changed in a year: as it was kept once it
	 * is final.
	 */
	public static Brand of(QuarterCounts counts) {
		return counts.kept(MEASURE)
			.map((kept) -> new Brand(kept.result(),
					counts.kept(EQUAL).map((value) -> value.result().point()).orElseGet(() -> computed(counts).equal()),
					kept.changed()))
			.orElseGet(() -> computed(counts));
	}

	private static Brand computed(QuarterCounts counts) {
		Subject subject = new Subject(MEASURE, counts.company().toString(), counts.quarter().toString());
		if (counts.itemsWereNotKept()) {
			return hidden(Publication.notKept(subject, BASIS));
		}
		if (counts.spreads(Item.VIE).isEmpty() || counts.spreads(Item.REA).isEmpty()) {
			return hidden(Publication.tooFew(subject, Math.min(1, counts.mix().total()), BASIS));
		}
		Optional<BrandParts> parts = parts(counts, counts.quarter(), counts.mix(), true);
		if (parts.isEmpty()) {
			return hidden(Publication.notRepresentative(subject, BASIS));
		}
		BrandValue value = parts.get().value(counts.weighing());
		Result result = Publication.of(subject,
				new Measured(value.weighted().value(), value.interval(), parts.get().n(),
						tells(counts, counts.quarter()), parts.get().effective(), null, weights(counts.weighing())),
				BASIS);
		return new Brand(result, (result.effective() != null) ? value.equal().value() : null,
				result.isShown() ? change(counts) : Change.UNKNOWN);
	}

	/**
	 * Net brand shift: those who think better of the company now less those who think
	 * worse, in points. Of a final quarter it is made of what was kept of the answers.
	 */
	public static Result shift(QuarterCounts counts) {
		Subject subject = new Subject(SHIFT, counts.company().toString(), counts.quarter().toString());
		if (counts.itemsWereNotKept()) {
			return Publication.notKept(subject, BASIS);
		}
		Map<OutcomeClass, NetScore> views = new EnumMap<>(OutcomeClass.class);
		counts.spreads(Item.VIE).forEach((outcome, spread) -> views.put(outcome, spread.net()));
		if (views.isEmpty()) {
			return Publication.tooFew(subject, Math.min(1, counts.mix().total()), BASIS);
		}
		boolean tells = tells(counts.spreads(Item.VIE).values())
				|| views.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
		return Headline.of(counts.mix(Item.VIE), views)
			.map((headline) -> Publication.of(subject, Measured.of(headline, tells), BASIS))
			.orElseGet(() -> Publication.notRepresentative(subject, BASIS));
	}

	/**
	 * By what the parts were weighed, where a company chose that; noted with the value.
	 */
	static List<String> weights(Weighing weighing) {
		Weighing.Brand parts = weighing.brand();
		return parts.equals(Weighing.USUAL.brand()) ? List.of()
				: List.of(WEIGHTS + parts.view() + "/" + parts.reapply() + "/" + parts.use());
	}

	private static Brand hidden(Result result) {
		return new Brand(result, null, Change.UNKNOWN);
	}

	/**
	 * Both quarters by the weights of the last frozen ones, and of the same questions:
	 * use of products enters only when the answers of both years stand for everybody.
	 */
	private static Change change(QuarterCounts counts) {
		Quarter before = counts.quarter().yearBefore();
		boolean use = Stream.of(before, counts.quarter())
			.allMatch(
					(quarter) -> parts(counts, quarter, counts.reference(), true).filter((parts) -> parts.use() != null)
						.isPresent());
		Optional<BrandParts> then = tells(counts, before) ? Optional.empty()
				: parts(counts, before, counts.reference(), use);
		return then
			.flatMap((year) -> parts(counts, counts.quarter(), counts.reference(), use)
				.filter((now) -> Math.min(now.n(), year.n()) >= Change.COMPARED_FROM)
				.map((now) -> Change.of(now.minus(year, counts.weighing()), counts.weighing().naming())))
			.orElse(Change.UNKNOWN);
	}

	/** The brand value a year before, as it was shown then; null when it was not. */
	public static @Nullable Double yearBefore(QuarterCounts counts) {
		Optional<Final> kept = counts.keptBefore(MEASURE);
		if (kept.isPresent()) {
			return kept.get().result().point();
		}
		OutcomeMix mix = counts.mixBefore();
		Quarter before = counts.quarter().yearBefore();
		if (mix == null) {
			return null;
		}
		return parts(counts, before, mix, true)
			.map((year) -> Publication.of(new Subject(MEASURE, counts.company().toString(), before.toString()),
					new Measured(year.value(counts.weighingBefore()).weighted().value(),
							year.value(counts.weighingBefore()).interval(), year.n(), tells(counts, before),
							year.effective(), null, List.of()),
					BASIS)
				.point())
			.orElse(null);
	}

	private static boolean tells(QuarterCounts counts, Quarter quarter) {
		return tells(PARTS.stream().flatMap((item) -> counts.spreads(item, quarter).values().stream()).toList());
	}

	private static boolean tells(Collection<Spread> answers) {
		return answers.stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
	}

	/**
	 * The brand value of a company.
	 *
	 * @param result as it may be shown
	 * @param equal with equal weights; null when it may not be shown
	 * @param change against the same quarter a year before, by the same weights
	 */
	public record Brand(Result result, @Nullable Double equal, Change change) {
	}

	/**
	 * Of a quarter by some weights; empty when the answers do not stand for the
	 * applications.
	 */
	private static Optional<BrandParts> parts(QuarterCounts counts, Quarter quarter, OutcomeMix weights,
			boolean withUse) {
		Optional<StratifiedMean> reapply = mean(counts, quarter, weights, Item.REA);
		return mean(counts, quarter, weights, Item.VIE).flatMap((view) -> reapply.map((again) -> new BrandParts(view,
				again,
				withUse ? mean(counts, quarter, weights, Item.CU1).map(StratifiedMean::estimate).orElse(null) : null)));
	}

	private static Optional<StratifiedMean> mean(QuarterCounts counts, Quarter quarter, OutcomeMix weights, Item item) {
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		counts.spreads(item, quarter).forEach((outcome, spread) -> samples.put(outcome, spread.points()));
		return samples.isEmpty() ? Optional.empty()
				: StratifiedMean.of(QuarterCounts.asked(weights, item), samples, Sample.UNKNOWN);
	}

}
