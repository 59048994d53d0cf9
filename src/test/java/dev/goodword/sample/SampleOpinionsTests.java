package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Scale;
import dev.goodword.surveys.comments.WhyTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the invented applicants think. */
class SampleOpinionsTests {

	private static final Instant FROM = Instant.parse("2026-05-22T00:00:00Z");

	private static final Instant UNTIL = Instant.parse("2026-11-20T09:30:00Z");

	/** What applicants are asked. */
	private static final List<Item> ALL = List.copyOf(EnumSet.range(Item.REC, Item.WAC));

	private final Lots lots = new Lots("lumina");

	private final List<Fate> declined = fates().stream().filter((fate) -> fate.has(Deed.DECLINES)).toList();

	private final SampleOpinions opinions = opinions("lumina");

	@Test
	void isTheSameForTheSameSeed() {
		assertThat(this.declined).allSatisfy((fate) -> {
			assertThat(opinions("lumina").reply(fate, ALL)).isEqualTo(this.opinions.reply(fate, ALL));
			assertThat(opinions("lumina").repliesAfter(fate)).isEqualTo(this.opinions.repliesAfter(fate));
		});
		assertThat(opinions("other").reply(this.declined.get(0), ALL))
			.isNotEqualTo(this.opinions.reply(this.declined.get(0), ALL));
	}

	@Test
	void halfAnswerAndFewerOfThoseLeftWaiting() {
		Predicate<Fate> waited = (fate) -> fate.longestSilence().compareTo(Duration.ofDays(6)) > 0;

		assertThat(share(this.declined)).isBetween(0.44, 0.6);
		assertThat(share(this.declined.stream().filter(waited).toList()))
			.isLessThan(share(this.declined.stream().filter(waited.negate()).toList()));
		assertThat(mean(this.declined.stream().filter(waited).toList()))
			.isLessThan(mean(this.declined.stream().filter(waited.negate()).toList()) - 2);
	}

	@Test
	void answersOnlyWhatTheScalesTakeWithinTheTimeOfTheLink() {
		for (Fate fate : this.declined) {
			Reply reply = this.opinions.reply(fate, ALL);
			assertThat(reply.answers()).containsKey(Item.REC).allSatisfy((item, answer) -> {
				if (item.scale() != Scale.TEXT) {
					assertThat(answer).isIn(item.scale().options());
				}
			});
			assertThat(reply.onPage()).isGreaterThan(Duration.ofSeconds(2L * ALL.size()));
			this.opinions.repliesAfter(fate)
				.ifPresent((pause) -> assertThat(pause).isBetween(Duration.ofMinutes(30), Duration.ofDays(7)));
		}
	}

	@Test
	void whoAnsweredOnceMostlyAnswersAgain() {
		Predicate<Fate> answered = (fate) -> this.opinions.repliesAfter(fate).isPresent();

		assertThat(again(this.declined.stream().filter(answered).toList())).isGreaterThan(0.65);
		assertThat(again(this.declined.stream().filter(answered.negate()).toList())).isBetween(0.08, 0.3);
	}

	@Test
	void whoWorksHereMostlySaysHowTheFirstMonthWas() {
		List<Fate> hired = fates().stream().filter((fate) -> fate.has(Deed.ACCEPTS)).toList();

		assertThat(hired).isNotEmpty()
			.allSatisfy((fate) -> assertThat(this.opinions.repliesAfter(fate, 1))
				.isEqualTo(this.opinions.repliesAfter(fate)))
			.allSatisfy((fate) -> assertThat(this.opinions.repliesAfter(fate, 3))
				.isEqualTo(this.opinions.repliesAgainAfter(fate)));
		assertThat(hired.stream().filter((fate) -> this.opinions.repliesAfter(fate, 2).isPresent()).count())
			.isGreaterThan(hired.size() * 3L / 4);
		assertThat(this.declined).allSatisfy((fate) -> assertThat(this.opinions.repliesAfter(fate, 2))
			.isEqualTo(this.opinions.repliesAgainAfter(fate)));
	}

	@Test
	void looksAtAPageWhileItAsks() {
		assertThat(this.declined).allSatisfy((fate) -> {
			this.opinions.looksAfterApplying(fate)
				.ifPresent((pause) -> assertThat(pause).isLessThan(Duration.ofHours(1)));
			this.opinions.looksAfterTalk(fate)
				.ifPresent((pause) -> assertThat(pause).isGreaterThan(Duration.ofHours(2)));
		});
		assertThat(this.declined.stream().filter((fate) -> this.opinions.looksAfterApplying(fate).isPresent()).count())
			.isBetween(this.declined.size() / 2L, this.declined.size() * 4L / 5);
	}

	@Test
	void likesReasonsLessThanTheRestAndOffersMoreThanRefusals() {
		assertThat(items(Item.FEE)).isLessThan(items(Item.CLA) - 0.7);
		assertThat(this.declined).extracting((fate) -> this.opinions.reply(fate, ALL).answers().get(Item.FEE))
			.contains("none");
		assertThat(mean(fates().stream()
			.filter((fate) -> fate.has(Deed.EXTENDS) && fate.longestSilence().toDays() < 6)
			.toList())).isGreaterThan(mean(this.declined));
	}

	@Test
	void whatIsSaidTellsWhatItIsAbout() {
		SamplePeople people = new SamplePeople(this.lots);

		assertThat(this.declined).extracting((fate) -> this.opinions.reply(fate, ALL).answers().get(Item.WHY))
			.filteredOn((words) -> words != null)
			.allSatisfy((words) -> assertThat(people.about(words)).hasSize(1));
		assertThat(this.declined).flatExtracting((fate) -> people.about(people.said(fate, "poor")))
			.contains(WhyTag.values());
		assertThat(people.about("Nobody's words")).isEmpty();
	}

	@Test
	void hasWordsForEveryMoodInBothLanguages() {
		assertThat(this.declined).extracting((fate) -> this.opinions.reply(fate, ALL).answers().get(Item.WHY))
			.filteredOn((words) -> words != null)
			.hasSizeGreaterThan(50)
			.allMatch((words) -> words.length() > 5 && words.length() < Scale.LONGEST_TEXT);
	}

	private double again(List<Fate> fates) {
		return fates.stream().filter((fate) -> this.opinions.repliesAgainAfter(fate).isPresent()).count()
				/ (double) fates.size();
	}

	private double items(Item item) {
		return this.declined.stream()
			.map((fate) -> this.opinions.reply(fate, ALL).answers().get(item))
			.filter((answer) -> answer != null && !answer.equals("none"))
			.mapToInt(Integer::parseInt)
			.average()
			.orElseThrow();
	}

	private double share(List<Fate> fates) {
		return fates.stream().filter((fate) -> this.opinions.repliesAfter(fate).isPresent()).count()
				/ (double) fates.size();
	}

	private double mean(List<Fate> fates) {
		return fates.stream().mapToInt(this.opinions::rating).average().orElseThrow();
	}

	private SampleOpinions opinions(String seed) {
		return new SampleOpinions(new Lots(seed), new SamplePeople(this.lots));
	}

	private List<Fate> fates() {
		List<SampleStory.Seat> seats = Arrays.asList(
				new SampleStory.Seat(ZoneId.of("Asia/Shanghai"), LocaleTag.ZH_HANS, SampleOpinionsTests::isWeekday, 2),
				new SampleStory.Seat(ZoneId.of("Europe/London"), LocaleTag.EN, SampleOpinionsTests::isWeekday, 1));
		return new SampleStory(this.lots, SampleSeasons.halfYear(FROM, UNTIL), seats).fates(400);
	}

	private static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek().getValue() < 6;
	}

}
