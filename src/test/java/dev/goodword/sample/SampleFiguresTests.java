package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Talk;
import dev.goodword.surveys.scores.value.WordOfMouth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the story of the sample company, told at its usual size on whatever day, holds
 * answers enough for the four figures of the head of HR; computed by the same formulas
 * and without the way there. What waits for company on that way is allowed for.
 */
class SampleFiguresTests {

	private static final int USUAL = 620;

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	/** From the end to the mail that asks what they told others. */
	private static final Duration TOLD_OTHERS = Duration.ofDays(64);

	private static final List<Double> PEOPLE = List.of(0.0, 1.5, 4.0, 8.0, 12.0);

	private final Lots lots = new Lots("lumina");

	private final SamplePeople people = new SamplePeople(this.lots);

	private final SampleOpinions opinions = new SampleOpinions(this.lots, this.people);

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2027-01-20", "2027-02-05", "2027-05-20", "2027-08-10" })
	void aQuarterAndTheYearBeforeItCanBeToldAndCompared(LocalDate day) {
		Instant now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
		Quarter told = SampleSeasons.lastFinal(now);
		List<Fate> ended = ended(now);

		for (Quarter quarter : List.of(told, told.yearBefore())) {
			List<Fate> closed = within(ended, start(quarter), end(quarter));
			Map<OutcomeClass, List<Fate>> answered = byOutcome(
					closed.stream().filter((fate) -> this.opinions.repliesAfter(fate).isPresent()).toList());
			answered.values().removeIf((fates) -> fates.size() < 10);
			Headline headline = Headline.of(mix(closed), ratings(answered)).orElseThrow();

			assertThat(headline.n()).as("answers in %s", quarter).isBetween(35, 90);
			assertThat(width(headline.interval())).as("an honest range in %s", quarter).isBetween(25.0, 70.0);
			assertThat(answered.keySet()).contains(OutcomeClass.REJ_PRE, OutcomeClass.REJ_POST);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2027-01-20", "2027-02-05", "2027-05-20" })
	void wordOfMouthIsAFigureWithItsRange(LocalDate day) {
		Instant now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
		Quarter told = SampleSeasons.lastFinal(now);
		for (Quarter quarter : List.of(told, told.yearBefore())) {
			WordOfMouth word = wordOfMouth(ended(now), quarter);

			assertThat(word.n()).as("with room for those who wait for company in %s", quarter).isBetween(62, 130);
			assertThat(width(word.interval(new SplittableRandom(1)).orElseThrow())).isBetween(30.0, 250.0);
			assertThat(word.heardBadly()).isPositive();
		}
	}

	private WordOfMouth wordOfMouth(List<Fate> ended, Quarter quarter) {
		List<Fate> closed = within(ended, start(quarter).minus(TOLD_OTHERS), end(quarter).minus(TOLD_OTHERS));
		Map<OutcomeClass, List<Talk>> talks = new EnumMap<>(OutcomeClass.class);
		byOutcome(closed.stream()
			.filter((fate) -> this.people.consents(fate).containsKey("pool"))
			.filter((fate) -> this.opinions.repliesAgainAfter(fate).isPresent())
			.toList()).forEach((outcome, fates) -> talks.put(outcome, fates.stream().map(this::talk).toList()));

		return WordOfMouth.of(mix(closed), talks).orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2027-01-20", "2027-02-05", "2027-05-20" })
	void enoughStartToSayHowTheirFirstMonthWas(LocalDate day) {
		Instant now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
		Quarter told = SampleSeasons.lastFinal(now);

		assertThat(ended(now)).filteredOn((fate) -> fate.has(Deed.ACCEPTS))
			.filteredOn((fate) -> this.opinions.repliesAfter(fate, 2).isPresent())
			.map((fate) -> SampleOffers.firstDay(LocalDate.ofInstant(last(fate), SHANGHAI)).plusDays(30))
			.filteredOn((asked) -> Quarter.of(asked).equals(told))
			.hasSizeGreaterThan(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2027-02-05" })
	void enoughAreAskedOnTheirPages(LocalDate day) {
		Instant now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
		Quarter told = SampleSeasons.lastFinal(now);
		Predicate<Instant> then = (at) -> !at.isBefore(start(told)) && at.isBefore(end(told));

		assertThat(0.2 * count(now, Deed.APPLIES, then, (fate) -> this.opinions.looksAfterApplying(fate).isPresent()))
			.isGreaterThan(13);
		assertThat(0.5 * count(now, Deed.MEETS, then, (fate) -> this.opinions.looksAfterTalk(fate).isPresent()))
			.isGreaterThan(13);
	}

	private long count(Instant now, Deed deed, Predicate<Instant> then, Predicate<Fate> who) {
		return fates(now).stream()
			.filter(who)
			.flatMap((fate) -> fate.acts().stream())
			.filter((act) -> act.deed() == deed && then.test(act.at()))
			.count();
	}

	private Talk talk(Fate fate) {
		Map<Item, String> said = this.opinions.reply(fate, List.of(Item.REC, Item.WPO, Item.WNE)).answers();
		int rating = Integer.parseInt(said.get(Item.REC));
		return new Talk(heard(said.get(Item.WPO)), heard(said.get(Item.WNE)),
				(rating >= 9) ? 1 : (rating >= 7) ? 0 : -1);
	}

	private static double heard(String option) {
		return PEOPLE.get(Integer.parseInt(option) - 1);
	}

	private Map<OutcomeClass, NetScore> ratings(Map<OutcomeClass, List<Fate>> answered) {
		Map<OutcomeClass, NetScore> ratings = new EnumMap<>(OutcomeClass.class);
		answered.forEach((outcome, fates) -> ratings.put(outcome,
				NetScore.of(fates.stream().map(this.opinions::rating).toList())));
		return ratings;
	}

	private static OutcomeMix mix(Collection<Fate> fates) {
		return new OutcomeMix(fates.stream()
			.collect(Collectors.groupingBy(SampleFiguresTests::outcome, Collectors.summingInt((fate) -> 1))));
	}

	private static Map<OutcomeClass, List<Fate>> byOutcome(Collection<Fate> fates) {
		return new EnumMap<>(fates.stream().collect(Collectors.groupingBy(SampleFiguresTests::outcome)));
	}

	private static OutcomeClass outcome(Fate fate) {
		if (fate.has(Deed.ACCEPTS) || fate.has(Deed.REFUSES)) {
			return OutcomeClass.OFFERED;
		}
		return fate.has(Deed.WITHDRAWS) ? OutcomeClass.WITHDRAWN
				: fate.has(Deed.MEETS) ? OutcomeClass.REJ_POST : OutcomeClass.REJ_PRE;
	}

	private static List<Fate> within(List<Fate> ended, Instant from, Instant until) {
		return ended.stream()
			.filter((fate) -> !last(fate).isBefore(from) && last(fate).isBefore(until))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static Instant last(Fate fate) {
		return fate.acts().get(fate.acts().size() - 1).at();
	}

	private List<Fate> ended(Instant now) {
		return fates(now).stream().filter(Fate::isOver).toList();
	}

	/** Those who apply in Shanghai. */
	private List<Fate> fates(Instant now) {
		SampleStory.Seat shanghai = new SampleStory.Seat(SHANGHAI, LocaleTag.ZH_HANS, SampleFiguresTests::isWeekday,
				SampleHistory.SHANGHAIS_PULL);
		SampleStory.Seat leeds = new SampleStory.Seat(ZoneId.of("Europe/London"), LocaleTag.EN,
				SampleFiguresTests::isWeekday, 1);
		return new SampleStory(this.lots, SampleSeasons.of(now, USUAL),
				List.of(shanghai, leeds, leeds, shanghai, shanghai, leeds))
			.fates(USUAL)
			.stream()
			.filter((fate) -> fate.seat() % 3 == 0 || fate.seat() == 4)
			.toList();
	}

	private static Instant start(Quarter quarter) {
		return quarter.firstDay().atStartOfDay(SHANGHAI).toInstant();
	}

	private static Instant end(Quarter quarter) {
		return quarter.end().atStartOfDay(SHANGHAI).toInstant();
	}

	private static double width(Interval range) {
		return range.high() - range.low();
	}

	private static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek().getValue() < 6;
	}

}
