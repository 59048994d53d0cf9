package dev.goodword.surveys;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.surveys.answering.TalkAnswers.TalkAnswer;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.value.Talk;

/**
 * What the word of mouth of a quarter is made of. Equal answers stand together, in a
 * fixed order, so that draws come out the same.
 *
 * @param closings how the applications had ended whose people were asked
 * @param said what they said, by how it had ended
 * @param posted how many wrote in public: not, well, badly, both
 * @param asked how many were asked
 * @param year what the quarter of the year before is compared by
 * @param referred applications of the quarter that came by somebody who had applied
 * @param closedBefore applications that were closed in the quarter before
 */
record TalkInputs(Map<OutcomeClass, Integer> closings, Map<OutcomeClass, List<Said>> said, List<Integer> posted,
		int asked, Year year, int referred, int closedBefore) {

	/** People for each of the five classes; the last is low on purpose. */
	private static final List<Double> PEOPLE = List.of(0.0, 1.5, 4.0, 8.0, 12.0);

	private static final int WAYS_TO_POST = 4;

	private static final int PROMOTER = 9;

	private static final int PASSIVE = 7;

	TalkInputs {
		closings = Collections.unmodifiableMap(new TreeMap<>(closings));
		said = Collections.unmodifiableMap(new TreeMap<>(said));
		posted = List.copyOf(posted);
	}

	/**
	 * Of all answers of a quarter; those of an outcome that nobody had stand for nobody.
	 */
	static TalkInputs of(Map<OutcomeClass, Integer> closings, List<TalkAnswer> answers, int asked, Year year,
			Referral referral) {
		Map<OutcomeClass, TreeMap<Said, Integer>> counts = new EnumMap<>(OutcomeClass.class);
		for (TalkAnswer answer : answers) {
			if (answer.outcome() != null && closings.getOrDefault(answer.outcome(), 0) > 0 && answer.well() != null
					&& answer.badly() != null) {
				counts.computeIfAbsent(answer.outcome(), (unused) -> new TreeMap<>())
					.merge(new Said(answer.well(), answer.badly(), net(answer.rating()), 0), 1, Integer::sum);
			}
		}
		Map<OutcomeClass, List<Said>> said = new EnumMap<>(OutcomeClass.class);
		counts.forEach((outcome, each) -> said.put(outcome,
				each.entrySet().stream().map((entry) -> entry.getKey().of(entry.getValue())).toList()));
		return new TalkInputs(closings, said, posted(answers), asked, year, referral.applications(), referral.closed());
	}

	private static int net(int rating) {
		return (rating >= PROMOTER) ? 1 : (rating >= PASSIVE) ? 0 : -1;
	}

	private static List<Integer> posted(List<TalkAnswer> answers) {
		List<Integer> ways = answers.stream().map(TalkAnswer::posted).filter(Objects::nonNull).toList();
		return IntStream.rangeClosed(1, WAYS_TO_POST).mapToObj((way) -> Collections.frequency(ways, way)).toList();
	}

	/** How many said to how many they spoke. */
	int n() {
		return this.said.values().stream().flatMap(List::stream).mapToInt(Said::people).sum();
	}

	/** How many of them think so now: +1 well, -1 badly, 0 neither. */
	int n(int net) {
		return thinking(net).mapToInt(Said::people).sum();
	}

	private Stream<Said> thinking(int net) {
		return this.said.values().stream().flatMap(List::stream).filter((each) -> each.net() == net);
	}

	/**
	 * Whether what those add who think so now tells of nobody: there are none, or enough,
	 * and what they said is not one and the same while they are few.
	 * @param safe from so many on all may say the same
	 */
	boolean isCrowd(int net, int safe) {
		int people = n(net);
		long ways = thinking(net).map(Said::talk).distinct().count();
		return people == 0 || people >= safe || (people >= PublicationPolicy.LEAST && ways > 1);
	}

	/** Each answer for itself. */
	Map<OutcomeClass, List<Talk>> talks() {
		return talks(this.said);
	}

	private static Map<OutcomeClass, List<Talk>> talks(Map<OutcomeClass, List<Said>> said) {
		Map<OutcomeClass, List<Talk>> talks = new EnumMap<>(OutcomeClass.class);
		said.forEach((outcome, each) -> talks.put(outcome,
				each.stream().flatMap((one) -> Collections.nCopies(one.people(), one.talk()).stream()).toList()));
		return talks;
	}

	/**
	 * What the quarter of the year before is compared by: both are weighted alike, so
	 * that a mix of outcomes that moved is no change of talk.
	 *
	 * @param reference the weights
	 * @param said what they said then; empty when it was not published
	 */
	record Year(Map<OutcomeClass, Integer> reference, Map<OutcomeClass, List<Said>> said) {

		static final Year NONE = new Year(Map.of(), Map.of());

		Year {
			reference = Collections.unmodifiableMap(new TreeMap<>(reference));
			said = Collections.unmodifiableMap(new TreeMap<>(said));
		}

		/** Each of those answers for itself. */
		Map<OutcomeClass, List<Talk>> talks() {
			return TalkInputs.talks(this.said);
		}

	}

	/**
	 * Equal answers.
	 *
	 * @param well to how many they spoke well, as one of five classes
	 * @param badly to how many badly
	 * @param net what they think now: +1, 0 or -1
	 * @param people how many said this
	 */
	record Said(int well, int badly, int net, int people) implements Comparable<Said> {

		Said of(int many) {
			return new Said(this.well, this.badly, this.net, many);
		}

		Talk talk() {
			return new Talk(PEOPLE.get(this.well - 1), PEOPLE.get(this.badly - 1), this.net);
		}

		@Override
		public int compareTo(Said other) {
			int order = Integer.compare(this.well, other.well);
			order = (order != 0) ? order : Integer.compare(this.badly, other.badly);
			order = (order != 0) ? order : Integer.compare(this.net, other.net);
			return (order != 0) ? order : Integer.compare(this.people, other.people);
		}

	}

}
