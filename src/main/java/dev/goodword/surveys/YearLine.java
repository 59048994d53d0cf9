package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.BrandFigures.Brand;
import dev.goodword.surveys.CompanyFigures.Recommendation;
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
 * The figures of the front page for a whole year of a company where few apply, as they
 * were published once: its quarters have too few answers ({@code experience.md} 3.12).
 *
 * @param from the first of the calendar years, mostly the only one: while nothing may be
 * shown of a year, its answers wait for the next
 * @param year the last
 * @param recommendation the score of the whole company
 * @param brand the brand value
 * @param talk word of mouth; null where a quarter of the year has its own
 * @param closings how the applications of the year ended
 * @param promises what became of its promises
 */
public record YearLine(int from, int year, Recommendation recommendation, Brand brand, @Nullable TalkLine talk,
		Map<OutcomeClass, Integer> closings, PromiseTally promises) {

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** The same line for the same inputs, to the last bit. */
	static YearLine of(Subject subject, YearInputs inputs) {
		OutcomeMix mix = new OutcomeMix(inputs.closings());
		TalkInputs talk = inputs.talk();
		return new YearLine(inputs.from(), Integer.parseInt(subject.period()),
				recommendation(of("recommendation", subject), inputs, mix),
				YearBrand.of(of("brand", subject), inputs, mix),
				(talk != null) ? TalkLine.of(of(TalkFigures.MEASURE, subject), talk) : null, inputs.closings(),
				inputs.promises());
	}

	/**
	 * Whether anything was shown of it, in numbers or words, from which a longer time
	 * could be subtracted.
	 */
	boolean tells() {
		return this.recommendation.result().number() != null || this.brand.result().number() != null
				|| this.talk != null && this.talk.result().number() != null;
	}

	private static Subject of(String measure, Subject subject) {
		return new Subject(measure, subject.scope(), subject.period());
	}

	private static Recommendation recommendation(Subject subject, YearInputs inputs, OutcomeMix mix) {
		Map<OutcomeClass, NetScore> answers = inputs.ratings();
		int n = answers.values().stream().mapToInt(NetScore::n).sum();
		if (n < PublicationPolicy.LEAST) {
			return new Recommendation(Publication.tooFew(subject, Math.min(1, mix.total()), BASIS), Change.UNKNOWN,
					null);
		}
		Optional<Headline> headline = Headline.of(mix, answers);
		if (headline.isEmpty()) {
			return new Recommendation(Publication.notRepresentative(subject, BASIS), Change.UNKNOWN, null);
		}
		Result result = Publication.of(subject, Measured.of(headline.get(), tells(mix, answers)), BASIS);
		return new Recommendation(result, result.isShown() ? change(headline.get(), inputs, mix) : Change.UNKNOWN,
				(result.responseRate() != null) ? headline.get().ifSilenceWere(10) : null);
	}

	/** The mix of the year is that of the last four quarters: both years by it. */
	private static Change change(Headline now, YearInputs inputs, OutcomeMix mix) {
		return Headline.of(mix, inputs.before().ratings())
			.filter((year) -> Math.min(year.n(), now.n()) >= Change.COMPARED_FROM)
			.map((year) -> Change.of(now.minus(year), inputs.weighed().naming()))
			.orElse(Change.UNKNOWN);
	}

	/** Whether a few who are counted together all said the same. */
	private static boolean tells(OutcomeMix mix, Map<OutcomeClass, NetScore> answers) {
		Map<OutcomeClass, Integer> counts = new EnumMap<>(OutcomeClass.class);
		answers.forEach((outcome, each) -> counts.put(outcome, each.n()));
		return mix.strata(counts)
			.stream()
			.flatMap(List::stream)
			.map((stratum) -> stratum.classes()
				.stream()
				.flatMap((each) -> Stream.ofNullable(answers.get(each)))
				.reduce(new NetScore(0, 0, 0), NetScore::and))
			.anyMatch(PublicationPolicy::tellsEveryAnswer);
	}

}
