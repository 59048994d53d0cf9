package dev.goodword.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleStoryTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant FROM = Instant.parse("2026-05-22T00:00:00Z");

	private static final Instant UNTIL = Instant.parse("2026-11-20T09:30:00Z");

	private final List<Fate> fates = story("lumina").fates(400);

	@Test
	void tellsTheSameStoryForTheSameSeed() {
		assertThat(story("lumina").fates(400)).isEqualTo(this.fates);
		assertThat(story("other").fates(400)).isNotEqualTo(this.fates);
	}

	@Test
	void leavesTheOthersAloneWhenThereAreMore() {
		assertThat(story("lumina").fates(50)).isEqualTo(this.fates.subList(0, 50));
	}

	@Test
	void knowsEveryDeedAndLeavesSomeInTheirHands() {
		Set<Deed> deeds = this.fates.stream()
			.flatMap((fate) -> fate.acts().stream())
			.map(Fate.Act::deed)
			.collect(Collectors.toSet());
		long open = this.fates.stream().filter((fate) -> !fate.isOver()).count();

		assertThat(deeds).isEqualTo(EnumSet.allOf(Deed.class));
		assertThat(open).isBetween(25L, 90L);
	}

	@Test
	void hasRememberedWhoeverWasForgotten() {
		assertThat(this.fates.stream().filter(SampleStoryTests::isForgotten).count()).isBetween(8L, 60L);
		assertThat(this.fates).filteredOn(SampleStoryTests::isForgotten)
			.allMatch((fate) -> last(fate).deed() == Deed.DECLINES);
		assertThat(this.fates).filteredOn((fate) -> !fate.isOver())
			.allMatch((fate) -> last(fate).at().isAfter(UNTIL.minus(Duration.ofDays(9))));
	}

	@Test
	void keepsEveryLifeInOrderAndWithinItsTime() {
		for (Fate fate : this.fates) {
			assertThat(fate.acts().get(0).deed()).isEqualTo(Deed.APPLIES);
			assertThat(fate.acts()).extracting(Fate.Act::at)
				.isSorted()
				.doesNotHaveDuplicates()
				.allMatch((at) -> !at.isBefore(FROM) && at.isBefore(UNTIL));
		}
	}

	@Test
	void letsStaffActInOfficeHoursOfWorkingDaysOnly() {
		this.fates.stream()
			.flatMap((fate) -> fate.acts().stream())
			.filter((act) -> !act.deed().isTheirs())
			.map((act) -> act.at().atZone(SHANGHAI))
			.forEach((at) -> {
				assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
				assertThat(at.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
			});
	}

	@Test
	void agreesOnEveryTalkBeforeItIsHeldAndEndsItBeforeItCounts() {
		for (Fate fate : this.fates) {
			Instant agreed = null;
			for (Fate.Act act : fate.acts()) {
				if (act.talk() != null) {
					assertThat(act.talk()).isAfter(act.at());
					agreed = act.talk();
				}
				if (act.deed() == Deed.MEETS || act.deed() == Deed.MEETS_AGAIN) {
					assertThat(agreed).isNotNull().isBefore(act.at().minus(SampleLife.TALK));
				}
			}
		}
	}

	@Test
	void advertisesThePositionsOfAPlaceOneAfterAnotherUntilAllAreOpen() {
		SampleStory.Seat here = new SampleStory.Seat(SHANGHAI, LocaleTag.ZH_HANS, SampleStoryTests::isWeekday, 1);
		List<Fate> three = new SampleStory(new Lots("lumina"), SampleSeasons.halfYear(FROM, UNTIL),
				List.of(here, here, here))
			.fates(400);

		assertThat(seats(three, FROM, FROM.plus(Duration.ofDays(28)))).hasSizeBetween(1, 3)
			.satisfies((counts) -> assertThat(counts.get(0))
				.isGreaterThan(counts.values().stream().mapToLong((count) -> count).sum() * 8 / 10));
		assertThat(seats(three, UNTIL.minus(Duration.ofDays(28)), UNTIL)).hasSize(3)
			.allSatisfy((seat, count) -> assertThat(count).isGreaterThan(10));
	}

	private static Map<Integer, Long> seats(List<Fate> fates, Instant from, Instant until) {
		return fates.stream()
			.filter((fate) -> fate.acts().get(0).at().isAfter(from) && fate.acts().get(0).at().isBefore(until))
			.collect(Collectors.groupingBy(Fate::seat, Collectors.counting()));
	}

	@Test
	void doesNothingAfterAnEnd() {
		assertThat(this.fates).allSatisfy((fate) -> assertThat(
				fate.acts().subList(0, fate.acts().size() - 1).stream().filter((act) -> act.deed().ends()))
			.isEmpty());
	}

	@Test
	void namesPeopleInTheirOwnScript() {
		SamplePeople people = new SamplePeople(new Lots("lumina"));

		assertThat(this.fates).allSatisfy((fate) -> {
			assertThat(people.name(fate)).isEqualTo(people.name(fate)).isNotBlank();
			assertThat(people.name(fate).codePoints().anyMatch(Character::isIdeographic))
				.isEqualTo(fate.language().isChinese());
			assertThat(people.resume(fate)).contains(people.name(fate)).doesNotContain("\n\n\n");
		});
		assertThat(this.fates.stream().map(people::name).distinct().count()).isGreaterThan(300);
	}

	private static SampleStory story(String seed) {
		return new SampleStory(new Lots(seed), SampleSeasons.halfYear(FROM, UNTIL),
				List.of(new SampleStory.Seat(SHANGHAI, LocaleTag.ZH_HANS, SampleStoryTests::isWeekday, 1)));
	}

	private static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
	}

	private static boolean isForgotten(Fate fate) {
		return fate.longestSilence().compareTo(Duration.ofDays(7)) > 0;
	}

	private static Fate.Act last(Fate fate) {
		return fate.acts().get(fate.acts().size() - 1);
	}

}
