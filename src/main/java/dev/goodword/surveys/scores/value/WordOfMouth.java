package dev.goodword.surveys.scores.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;

/**
 * How many people heard well or badly of applying here, counted from what applicants say
 * they did, not from what they intend ({@code experience.md} 3.6.5).
 */
public final class WordOfMouth {

	/** Below so many answers nothing is said. */
	static final int WORDS_FROM = 20;

	/** Below so many answers no range holds what it promises, so there is no figure. */
	static final int FIGURE_FROM = 50;

	private static final int RUNS = 2000;

	private final int applications;

	private final List<Group> groups;

	private WordOfMouth(int applications, List<Group> groups) {
		this.applications = applications;
		this.groups = groups;
	}

	/** Applications that are counted as one class, and those who answered for them. */
	private record Group(double people, List<Talk> talks) {

		/** The sum over all people of what those who answered have on average. */
		double sum(ToDoubleFunction<Talk> counted) {
			double sum = 0;
			for (Talk talk : this.talks) {
				sum += counted.applyAsDouble(talk);
			}
			return this.people * sum / this.talks.size();
		}

		double drawn(ToDoubleFunction<Talk> counted, RandomGenerator chance) {
			double sum = 0;
			for (int i = 0; i < this.talks.size(); i++) {
				sum += counted.applyAsDouble(this.talks.get(chance.nextInt(this.talks.size())));
			}
			return this.people * sum / this.talks.size();
		}

	}

	/**
	 * Counts what people say they did.
	 * @return empty when fewer than 20 answered, or answers do not stand for the
	 * applications
	 */
	public static Optional<WordOfMouth> of(OutcomeMix mix, Map<OutcomeClass, List<Talk>> answers) {
		Map<OutcomeClass, Integer> counts = answers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().size()));
		return mix.strata(counts)
			.map((strata) -> new WordOfMouth(mix.total(),
					strata.stream()
						.map((stratum) -> new Group(stratum.weight() * mix.total(),
								stratum.classes()
									.stream()
									.flatMap((each) -> answers.getOrDefault(each, List.of()).stream())
									.toList()))
						.toList()))
			.filter((talk) -> talk.n() >= WORDS_FROM);
	}

	/** How many answered. */
	public int n() {
		return this.groups.stream().mapToInt((group) -> group.talks().size()).sum();
	}

	/**
	 * How many answers that all stand for as many people would be worth as much (Kish).
	 */
	public double effective() {
		double people = 0;
		double squares = 0;
		for (Group group : this.groups) {
			people += group.people();
			squares += group.people() * group.people() / group.talks().size();
		}
		return people * people / squares;
	}

	/** Whether it may be told as a figure; else in words only. */
	public boolean isFigure() {
		return n() >= FIGURE_FROM;
	}

	/** People who heard well of us. */
	public double heardWell() {
		return sum(Talk::well);
	}

	/** People who heard badly of us. */
	public double heardBadly() {
		return sum(Talk::badly);
	}

	/** More who heard well than badly, for each hundred closed applications. */
	public double perHundred() {
		return 100 * (heardWell() - heardBadly()) / this.applications;
	}

	/** The share of those who heard well; empty when nobody heard anything. */
	public OptionalDouble balance() {
		double all = heardWell() + heardBadly();
		return (all > 0) ? OptionalDouble.of(heardWell() / all) : OptionalDouble.empty();
	}

	/**
	 * What those who think well, badly or neither now add to the difference; together
	 * they are the whole of it.
	 * @param net +1, 0 or -1
	 */
	public double contribution(int net) {
		return sum((talk) -> (talk.net() == net) ? talk.balance() : 0);
	}

	/**
	 * The range of {@link #perHundred()}: classes drawn anew, each for itself, two
	 * thousand times.
	 * @return empty below 50 answers
	 */
	public Optional<Interval> interval(RandomGenerator chance) {
		return isFigure() ? Optional.of(draws(chance, RUNS).interval()) : Optional.empty();
	}

	Draws draws(RandomGenerator chance, int runs) {
		return Draws.of(runs, chance, (source) -> 100 * drawn(Talk::balance, source) / this.applications);
	}

	/** One possibility of what those who answered, drawn anew, would come to. */
	double drawn(ToDoubleFunction<Talk> counted, RandomGenerator chance) {
		double sum = 0;
		for (Group group : this.groups) {
			sum += group.drawn(counted, chance);
		}
		return sum;
	}

	/** The applications it stands for. */
	int applications() {
		return this.applications;
	}

	private double sum(ToDoubleFunction<Talk> counted) {
		double sum = 0;
		for (Group group : this.groups) {
			sum += group.sum(counted);
		}
		return sum;
	}

}
