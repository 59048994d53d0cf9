package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.goodword.SeededChance;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.answering.AnsweringModel;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.asking.AskingModel;
import dev.goodword.surveys.asking.AskingModel.Application;
import dev.goodword.surveys.asking.AskingModel.Invited;
import dev.goodword.surveys.asking.AskingModel.Someone;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;

/**
 * A company whose people are known, from the end of an application to what its pages are
 * made of: they are asked by the product's gates, answer or do not, and their answers
 * wait, leave in batches and are published by the product's rules. Nothing of a figure is
 * computed here.
 */
public final class Pipeline {

	static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	static final Quarter FIRST = new Quarter(1901, 1);

	private static final int RECRUITERS = 6;

	private static final double TWICE = .06;

	private static final double OPTED_OUT = .02;

	private static final double IN_TOUCH = .6;

	private static final double TALKS = .5;

	private final KnownPeople people;

	private final RandomGenerator chance;

	private final KnownReplies replies;

	private final AskingModel asking;

	private final AnsweringModel answers = new AnsweringModel(COMPANY);

	private final List<Application> ended = new ArrayList<>();

	private final List<Sent> sent = new ArrayList<>();

	private final Map<Quarter, Integer> askedAgain = new HashMap<>();

	private Map<OutcomeClass, long[]> ends = Map.of();

	/** So many quarters of a company, the first and last of which are not whole. */
	Pipeline(KnownPeople people, int quarters, long seed) {
		this.people = people;
		this.chance = new SplittableRandom(seed);
		this.replies = new KnownReplies(this.chance);
		this.asking = new AskingModel(AskingRules.usual(false), new SeededChance(seed));
		IntStream.range(0, quarters).forEach((number) -> quarter(FIRST.plus(number)));
		this.sent.sort(Comparator.comparing(Sent::at));
		this.sent.forEach((each) -> this.answers.take(each.at(), each.cell(), each.content()));
		this.answers.until(start(FIRST.plus(quarters + 1)));
		Map<OutcomeClass, long[]> sorted = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			sorted.put(outcome,
					this.ended.stream()
						.filter((each) -> each.outcome() == outcome)
						.mapToLong((each) -> each.ended().getEpochSecond())
						.sorted()
						.toArray());
		}
		this.ends = sorted;
	}

	AnsweringModel answers() {
		return this.answers;
	}

	/** Positions end at a moment each for all who were not selected. */
	private void quarter(Quarter quarter) {
		List<Instant> decided = IntStream.range(0, Math.max(1, this.people.closings() / this.people.together()))
			.mapToObj((unused) -> within(quarter))
			.toList();
		for (int i = 0; i < this.people.closings(); i++) {
			int position = this.chance.nextInt(decided.size());
			OutcomeClass outcome = this.people.ends(this.chance);
			boolean together = outcome == OutcomeClass.REJ_PRE || outcome == OutcomeClass.REJ_POST;
			Application first = application(outcome, together ? decided.get(position) : within(quarter));
			List<Application> all = new ArrayList<>(List.of(first));
			if (this.chance.nextDouble() < TWICE) {
				all.add(application(this.people.ends(this.chance), first.ended().plus(some(Duration.ofDays(100)))));
			}
			this.ended.addAll(all);
			this.asking
				.asked(new Someone(this.chance.nextDouble() < OPTED_OUT, this.chance.nextDouble() < IN_TOUCH, all))
				.forEach((invited) -> answer(invited, position % RECRUITERS));
		}
	}

	private Application application(OutcomeClass outcome, Instant end) {
		return new Application(outcome, end.minus(Duration.ofDays(10)).minus(some(Duration.ofDays(20))), end,
				end.plus(some(Duration.ofHours(30))));
	}

	private Instant within(Quarter quarter) {
		Instant start = quarter.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC);
		return start.plus(some(Duration.between(start, quarter.end().atStartOfDay().toInstant(ZoneOffset.UTC))));
	}

	private Duration some(Duration most) {
		return Duration.ofSeconds(this.chance.nextLong(most.toSeconds()));
	}

	private void answer(Invited invited, int recruiter) {
		OutcomeClass outcome = invited.application().outcome();
		boolean again = invited.touchpoint() == Touchpoint.T8;
		YearMonth month = YearMonth.from(invited.counted().atOffset(ZoneOffset.UTC));
		if (again) {
			this.askedAgain.merge(Quarter.of(month.atDay(1)), 1, Integer::sum);
		}
		if (this.chance.nextDouble() >= (again ? TALKS : this.people.response().get(outcome))) {
			return;
		}
		boolean late = this.chance.nextDouble() < KnownPeople.LATE;
		Instant at = late ? invited.reminded().plus(some(Duration.ofDays(10)))
				: invited.asked().plus(some(Duration.ofDays(3)));
		boolean partial = this.chance.nextDouble() < .05;
		Reply reply = this.replies.of(this.replies.shown(invited.touchpoint()),
				this.people.thinks(outcome, late, this.chance), partial);
		if (reply.isAnswered()) {
			this.sent.add(new Sent(partial ? KnownReplies.keptUntil(invited.ends()) : at,
					new Cell(COMPANY, invited.touchpoint(), outcome, month),
					KnownReplies.content(reply,
							new KnownReplies.From(new UUID(2, recruiter % 2), null, new UUID(3, recruiter)), partial,
							this.chance.nextDouble() < .02)));
		}
	}

	/** What became of the applications of some time. */
	OutcomeMix mix(Instant from, Instant until) {
		Map<OutcomeClass, Integer> closings = new EnumMap<>(OutcomeClass.class);
		this.ends.forEach((outcome, moments) -> closings.put(outcome,
				before(moments, until.getEpochSecond()) - before(moments, from.getEpochSecond())));
		return new OutcomeMix(closings);
	}

	private static int before(long[] moments, long moment) {
		int low = 0;
		int high = moments.length;
		while (low < high) {
			int middle = (low + high) / 2;
			if (moments[middle] < moment) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	OutcomeMix mix(Quarter quarter) {
		return mix(start(quarter), start(quarter.plus(1)));
	}

	/** How those had ended who are asked in a quarter what they told others. */
	OutcomeMix endedBeforeAsking(Quarter first, Quarter next) {
		Map<OutcomeClass, Integer> closings = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			closings.put(outcome,
					mix(AskingModel.before(outcome, start(first)), AskingModel.before(outcome, start(next)))
						.closings(outcome));
		}
		return new OutcomeMix(closings);
	}

	/** What became of the applications of some quarters. */
	static Map<OutcomeClass, Integer> closings(Pipeline company, List<Quarter> quarters) {
		return company.mix(start(quarters.get(0)), start(quarters.get(quarters.size() - 1).plus(1))).closings();
	}

	private static Instant start(Quarter quarter) {
		return quarter.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	/**
	 * What is published at a moment of some quarters, as alarms read it: of a company
	 * whose people all answer alike and think as they did.
	 */
	public static List<Block> blocks(int closings, double share, int quarters, Touchpoint touchpoint, long seed) {
		Map<Quarter, Published> before = new HashMap<>();
		return new Pipeline(KnownPeople.equal(closings, share), quarters, seed).answers.editions(touchpoint)
			.stream()
			.map((each) -> Block.of(each, before.put(each.quarter(), each)))
			.toList();
	}

	/** What the page of a final quarter is made of. */
	QuarterCounts counts(Quarter quarter) {
		Quarter before = quarter.yearBefore();
		Map<OutcomeClass, Integer> year = new EnumMap<>(OutcomeClass.class);
		IntStream.range(0, 4)
			.forEach((back) -> mix(quarter.plus(-back)).closings()
				.forEach((outcome, count) -> year.merge(outcome, count, Integer::sum)));
		OutcomeMixes.Mixes mixes = new OutcomeMixes.Mixes(mix(quarter), new OutcomeMix(year), true, mix(before));
		return new QuarterCounts(COMPANY, quarter,
				new QuarterCounts.Read(this.answers.scores(List.of(quarter, before)), this.answers.items(quarter),
						this.answers.items(before), Map.of(), mixes,
						new Once(null, null, null, null, null, new TreeMap<>())),
				true);
	}

	/** How many were asked in a quarter what they told others. */
	int askedAgain(Quarter quarter) {
		return this.askedAgain.getOrDefault(quarter, 0);
	}

	private record Sent(Instant at, Cell cell, Content content) {
	}

}
