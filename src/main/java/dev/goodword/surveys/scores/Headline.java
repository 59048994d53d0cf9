package dev.goodword.surveys.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.surveys.scores.OutcomeMix.Stratum;

/**
 * The recommendation score of a whole company: each class of outcomes counts for as many
 * as it has applications, not for as many as answered ({@code experience.md} 3.6.2;
 * post-stratification to known totals).
 *
 * @param estimate in points from -100 to +100
 * @param n how many answered
 * @param effective how many answers of a plain sample would be worth as much; as many as
 * answered where all said the same
 * @param responseRate the share of applications that was answered for
 * @param fewForMany whether some answers stand for more than five times as many
 * @param unheard the share of applications of classes that too few answered for, which
 * count like others
 */
public record Headline(Estimate estimate, int n, double effective, double responseRate, boolean fewForMany,
		double unheard) {

	private static final double HEAVY = 5;

	private static final double BORROWED = 3;

	/**
	 * The headline.
	 * @param mix the applications that lend the weights
	 * @param answers of each class; a class that is missing has none
	 * @return empty when the answers do not stand for the applications
	 */
	public static Optional<Headline> of(OutcomeMix mix, Map<OutcomeClass, NetScore> answers) {
		return mix.strata(sizes(answers)).map((strata) -> of(mix, strata, answers));
	}

	/**
	 * What a headline is made of: the share of each class of outcomes, and the score it
	 * counts with, which is that of all it is put together with. The sum of share times
	 * score is the headline.
	 * @param mix the applications that lend the weights
	 * @param answers of each class; a class that is missing has none
	 * @return empty when there is no headline
	 */
	public static Optional<SortedMap<OutcomeClass, Weighed>> parts(OutcomeMix mix,
			Map<OutcomeClass, NetScore> answers) {
		return mix.strata(sizes(answers)).map((strata) -> {
			SortedMap<OutcomeClass, Weighed> parts = new TreeMap<>();
			strata.forEach((stratum) -> stratum.classes()
				.forEach(
						(each) -> parts.put(each, new Weighed(mix.weight(each), together(stratum, answers).points()))));
			return parts;
		});
	}

	private static Map<OutcomeClass, Integer> sizes(Map<OutcomeClass, NetScore> answers) {
		return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (e) -> e.getValue().n()));
	}

	private static Headline of(OutcomeMix mix, List<Stratum> strata, Map<OutcomeClass, NetScore> answers) {
		List<NetScore> scores = strata.stream().map((stratum) -> together(stratum, answers)).toList();
		NetScore all = scores.stream().reduce(new NetScore(0, 0, 0), NetScore::and);
		double value = 0;
		double variance = 0;
		double heaviest = 0;
		double unheard = 0;
		for (int h = 0; h < strata.size(); h++) {
			NetScore score = scores.get(h);
			double weight = strata.get(h).weight();
			value += weight * score.points();
			variance += weight * weight * smoothed(score, all) / score.n();
			for (OutcomeClass each : unheard(strata.get(h), answers)) {
				variance += mix.weight(each) * mix.weight(each) * all.variance() / BORROWED;
				unheard += mix.weight(each);
			}
			heaviest = Math.max(heaviest, weight * all.n() / score.n());
		}
		return new Headline(new Estimate(value, 100 * Math.sqrt(variance)), all.n(),
				(variance > 0) ? all.variance() / variance : all.n(), mix.responseRate(all.n()), heaviest > HEAVY,
				unheard);
	}

	/**
	 * Those that count like others because too few answered for them. Whether they are
	 * like them nobody knows: as if three answers of all were all that stands for them.
	 */
	private static List<OutcomeClass> unheard(Stratum stratum, Map<OutcomeClass, NetScore> answers) {
		NetScore nobody = new NetScore(0, 0, 0);
		return (stratum.classes().size() == 1) ? List.of()
				: stratum.classes()
					.stream()
					.filter((each) -> answers.getOrDefault(each, nobody).n() < OutcomeMix.LEAST)
					.toList();
	}

	/**
	 * The variance of a class with three answers of the whole company beside its own.
	 */
	static double smoothed(NetScore score, NetScore all) {
		double size = score.n() + BORROWED;
		double promoters = (score.promoters() + BORROWED * all.promoters() / all.n()) / size;
		double detractors = (score.detractors() + BORROWED * all.detractors() / all.n()) / size;
		return promoters + detractors - (promoters - detractors) * (promoters - detractors);
	}

	private static NetScore together(Stratum stratum, Map<OutcomeClass, NetScore> answers) {
		NetScore nobody = new NetScore(0, 0, 0);
		return stratum.classes()
			.stream()
			.map((each) -> answers.getOrDefault(each, nobody))
			.reduce(nobody, NetScore::and);
	}

	/** The range of 95 %. */
	public Interval interval() {
		return this.estimate.interval(-100, 100);
	}

	/**
	 * Where the headline would lie if all who did not answer felt worse by so many points
	 * than those like them who did. Answers that waited for others may be more than the
	 * applications of a quarter; then nobody was silent.
	 */
	public double ifSilenceWere(double points) {
		return this.estimate.value() - Math.max(0, 1 - this.responseRate) * points;
	}

	/** How far it lies above another, which must rest on the same weights. */
	public Difference minus(Headline other) {
		return new Difference(this.estimate.value() - other.estimate.value(),
				Math.hypot(this.estimate.standardError(), other.estimate.standardError()));
	}

	/**
	 * One class of outcomes in a headline.
	 *
	 * @param weight its share of all applications
	 * @param points the score it counts with
	 */
	public record Weighed(double weight, double points) {
	}

}
