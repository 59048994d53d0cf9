package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.answering.CountedAnswers.Paced;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.publish.Combination;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import dev.goodword.surveys.scores.publish.Disclosure;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.publish.OneCategory;

/**
 * Whether the score without hasty answers may stand beside all that is published of a
 * quarter: the answers of each outcome, and the departments, groups of positions and
 * recruiters that are shown. It is one more published set, so whatever can be worked out
 * of all of them together must not be a group of a few ({@code experience.md} 3.11).
 * Pure.
 */
final class CarefulCheck {

	private CarefulCheck() {
	}

	/**
	 * Whether it may.
	 * @param shown the groups that are published
	 */
	static boolean mayStand(CarefulInputs inputs, List<Paced> answers, Collection<Group> shown) {
		return inputs.hasty() >= PublicationPolicy.LEAST && !wouldTellEveryAnswer(inputs)
				&& weights(inputs).filter((careful) -> isSafe(careful, answers, shown)).isPresent();
	}

	/** Neither a few follow, nor some who all answered the same. */
	private static boolean isSafe(Map<OutcomeClass, Weight> careful, List<Paced> answers, Collection<Group> shown) {
		List<Combination> before = published(answers, shown);
		List<Combination> with = new ArrayList<>(before);
		with.add(score(careful, answers));
		OneCategory minds = new OneCategory(cells(answers), (names) -> isAlike(names, answers));
		return new Disclosure(cells(answers), PublicationPolicy.LEAST).isSafe(with)
				&& minds.following(before).containsAll(minds.following(with));
	}

	private static boolean isAlike(Set<String> names, List<Paced> answers) {
		return PublicationPolicy.tellsEveryAnswer(answers.stream()
			.filter((each) -> names.contains(name(each)))
			.map((each) -> each.counted().answers())
			.reduce(new NetScore(0, 0, 0), NetScore::and));
	}

	/** Of few who all answered the same, on either side. */
	private static boolean wouldTellEveryAnswer(CarefulInputs inputs) {
		return inputs.all()
			.keySet()
			.stream()
			.flatMap((outcome) -> List
				.of(inputs.careful().getOrDefault(outcome, new NetScore(0, 0, 0)), inputs.hasty(outcome))
				.stream())
			.anyMatch((score) -> score.n() > 0 && PublicationPolicy.tellsEveryAnswer(score));
	}

	/**
	 * What one careful answer of an outcome counts for; empty when they stand for nobody.
	 */
	private static Optional<Map<OutcomeClass, Weight>> weights(CarefulInputs inputs) {
		OutcomeMix mix = new OutcomeMix(inputs.closings());
		Map<OutcomeClass, Integer> answers = inputs.careful()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().n()));
		return mix.strata(answers).map((strata) -> {
			Map<OutcomeClass, Weight> weights = new TreeMap<>();
			strata.forEach((stratum) -> {
				int people = stratum.classes().stream().mapToInt(mix::closings).sum();
				int answered = stratum.classes().stream().mapToInt((each) -> answers.getOrDefault(each, 0)).sum();
				stratum.classes().forEach((each) -> weights.put(each, new Weight(people, answered)));
			});
			return weights;
		});
	}

	private static Map<String, Integer> cells(List<Paced> answers) {
		return answers.stream().collect(Collectors.toMap(CarefulCheck::name, (each) -> each.counted().answers().n()));
	}

	private static List<Combination> published(List<Paced> answers, Collection<Group> shown) {
		List<Combination> rows = new ArrayList<>();
		answers.stream()
			.map((each) -> each.counted().outcome())
			.distinct()
			.forEach((outcome) -> rows.add(sum(answers, (each) -> each.counted().outcome() == outcome)));
		shown.forEach((group) -> rows.add(sum(answers, (each) -> group.id().equals(each.counted().of(group.line())))));
		return rows;
	}

	/** The score without hasty answers, as a sum with its weights. */
	private static Combination score(Map<OutcomeClass, Weight> careful, List<Paced> answers) {
		Map<String, Integer> people = new TreeMap<>();
		Map<String, Integer> answered = new TreeMap<>();
		answers.stream()
			.filter((each) -> !each.hasty() && careful.containsKey(each.counted().outcome()))
			.forEach((each) -> {
				Weight weight = Objects.requireNonNull(careful.get(each.counted().outcome()));
				people.put(name(each), weight.people());
				answered.put(name(each), weight.answered());
			});
		return Combination.weighted(people, answered);
	}

	private static Combination sum(List<Paced> answers, Predicate<Paced> which) {
		Set<String> names = answers.stream().filter(which).map(CarefulCheck::name).collect(Collectors.toSet());
		return Combination.of(names);
	}

	private static String name(Paced each) {
		Counted counted = each.counted();
		return String.join("|", counted.outcome().name(), String.valueOf(counted.department()),
				String.valueOf(counted.of(Level.POSITION_GROUP)), String.valueOf(counted.recruiter()),
				Boolean.toString(each.hasty()));
	}

	/** So many people stand behind so many answers. */
	private record Weight(int people, int answered) {
	}

}
