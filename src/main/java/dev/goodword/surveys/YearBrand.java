package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.surveys.BrandFigures.Brand;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
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
import org.jspecify.annotations.Nullable;

/**
 * What the experience of a whole year did to the brand, by the rules of a quarter
 * ({@code experience.md} 3.6.4). Pure.
 */
final class YearBrand {

	/** The questions it is made of. */
	static final List<Item> ITEMS = List.of(Item.VIE, Item.REA, Item.CU1);

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private YearBrand() {
	}

	static Brand of(Subject subject, YearInputs inputs, OutcomeMix mix) {
		Map<OutcomeClass, Spread> view = inputs.answers(Item.VIE);
		Map<OutcomeClass, Spread> reapply = inputs.answers(Item.REA);
		if (Math.min(n(view), n(reapply)) < PublicationPolicy.LEAST) {
			return hidden(Publication.tooFew(subject, Math.min(1, mix.total()), BASIS));
		}
		Optional<StratifiedMean> use = use(inputs.answers(Item.CU1), mix);
		Optional<BrandParts> parts = parts(view, reapply, use.map(StratifiedMean::estimate).orElse(null), mix);
		if (parts.isEmpty()) {
			return hidden(Publication.notRepresentative(subject, BASIS));
		}
		BrandValue value = parts.get().value(inputs.weighed());
		boolean tells = tells(mix, Item.VIE, view) || tells(mix, Item.REA, reapply);
		Result result = Publication.of(subject, new Measured(value.weighted().value(), value.interval(),
				parts.get().n(), tells, parts.get().effective(), null, BrandFigures.weights(inputs.weighed())), BASIS);
		return new Brand(result, (result.effective() != null) ? value.equal().value() : null,
				result.isShown() ? change(inputs, mix, use.isPresent()) : Change.UNKNOWN);
	}

	private static Brand hidden(Result result) {
		return new Brand(result, null, Change.UNKNOWN);
	}

	/** Use of products enters where it stands for everybody, and tells of nobody. */
	private static Optional<StratifiedMean> use(Map<OutcomeClass, Spread> answers, OutcomeMix mix) {
		return (n(answers) < PublicationPolicy.LEAST || tells(mix, Item.CU1, answers)) ? Optional.empty()
				: mean(mix, Item.CU1, answers);
	}

	/** Both years by the mix of this one, and of the same questions. */
	private static Change change(YearInputs inputs, OutcomeMix mix, boolean used) {
		YearInputs.Before before = inputs.before();
		Optional<StratifiedMean> useThen = used ? use(before.to(Item.CU1), mix) : Optional.empty();
		Optional<StratifiedMean> useNow = useThen.isPresent() ? use(inputs.answers(Item.CU1), mix) : Optional.empty();
		Optional<BrandParts> now = parts(inputs.answers(Item.VIE), inputs.answers(Item.REA),
				useNow.map(StratifiedMean::estimate).orElse(null), mix);
		return parts(before.to(Item.VIE), before.to(Item.REA), useThen.map(StratifiedMean::estimate).orElse(null), mix)
			.flatMap((then) -> now.filter((own) -> Math.min(own.n(), then.n()) >= Change.COMPARED_FROM)
				.map((own) -> Change.of(own.minus(then, inputs.weighed()), inputs.weighed().naming())))
			.orElse(Change.UNKNOWN);
	}

	private static Optional<BrandParts> parts(Map<OutcomeClass, Spread> view, Map<OutcomeClass, Spread> reapply,
			@Nullable Estimate use, OutcomeMix mix) {
		return mean(mix, Item.VIE, view)
			.flatMap((one) -> mean(mix, Item.REA, reapply).map((other) -> new BrandParts(one, other, use)));
	}

	private static Optional<StratifiedMean> mean(OutcomeMix mix, Item item, Map<OutcomeClass, Spread> answers) {
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		answers.forEach((outcome, each) -> samples.put(outcome, each.points()));
		return samples.isEmpty() ? Optional.empty()
				: StratifiedMean.of(QuarterCounts.asked(mix, item), samples, Sample.UNKNOWN);
	}

	/** Whether a few who are counted together all chose the same answer. */
	private static boolean tells(OutcomeMix mix, Item item, Map<OutcomeClass, Spread> answers) {
		Map<OutcomeClass, Integer> counts = new EnumMap<>(OutcomeClass.class);
		answers.forEach((outcome, each) -> counts.put(outcome, each.n()));
		return QuarterCounts.asked(mix, item)
			.strata(counts)
			.stream()
			.flatMap(List::stream)
			.flatMap((stratum) -> stratum.classes()
				.stream()
				.flatMap((each) -> Stream.ofNullable(answers.get(each)))
				.reduce(Spread::and)
				.stream())
			.anyMatch(PublicationPolicy::tellsEveryAnswer);
	}

	private static int n(Map<OutcomeClass, Spread> answers) {
		return answers.values().stream().mapToInt(Spread::n).sum();
	}

}
