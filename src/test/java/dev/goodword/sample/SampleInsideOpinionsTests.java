package dev.goodword.sample;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Scale;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who hire at the sample company think of recruiting. */
class SampleInsideOpinionsTests {

	private static final List<String> PEOPLE = IntStream.range(0, 200)
		.mapToObj((number) -> "interviewer-" + number + "@lumina.example")
		.toList();

	private final SampleInsideOpinions opinions = new SampleInsideOpinions(new Lots("lumina"));

	@Test
	void isTheSameForTheSameSeedAndAnotherEachTime() {
		SampleInsideOpinions same = new SampleInsideOpinions(new Lots("lumina"));
		SampleInsideOpinions other = new SampleInsideOpinions(new Lots("other"));

		assertThat(PEOPLE).allSatisfy((person) -> {
			assertThat(same.reply(person, 1, LocaleTag.EN)).isEqualTo(reply(person, 1));
			assertThat(same.repliesAfter(person, 1)).isEqualTo(this.opinions.repliesAfter(person, 1));
		});
		assertThat(PEOPLE).anyMatch((person) -> !reply(person, 1).answers().equals(reply(person, 2).answers()));
		assertThat(PEOPLE)
			.anyMatch((person) -> !other.reply(person, 1, LocaleTag.EN).answers().equals(reply(person, 1).answers()));
	}

	@Test
	void mostAnswerWhileTheLinkLives() {
		List<Duration> pauses = PEOPLE.stream()
			.map((person) -> this.opinions.repliesAfter(person, 1))
			.flatMap(Optional::stream)
			.toList();

		assertThat(pauses).hasSizeBetween(150, 185)
			.allSatisfy((pause) -> assertThat(pause).isBetween(Duration.ofMinutes(25), Duration.ofDays(6)));
	}

	@Test
	void answersWhatOurOwnPeopleAreAskedAndWritesNothing() {
		assertThat(PEOPLE).map((person) -> reply(person, 1)).allSatisfy((reply) -> {
			assertThat(reply.answers()).containsOnlyKeys(Item.LEA, Item.OPT, Item.ONC, Item.SAT)
				.allSatisfy((item, answer) -> assertThat(answer).isIn(Scale.SATISFACTION.options()));
			assertThat(reply.contact()).isNull();
			assertThat(reply.onPage()).isGreaterThan(Duration.ofSeconds(30));
		});
	}

	@Test
	void isContentButShortOfTimeAndNotOfOneMind() {
		assertThat(mean(Item.SAT)).isGreaterThan(mean(Item.LEA) + 0.5);
		assertThat(PEOPLE).map((person) -> reply(person, 1).answers().get(Item.SAT)).contains("2", "3", "4", "5");
	}

	private double mean(Item item) {
		return PEOPLE.stream()
			.mapToInt((person) -> Integer.parseInt(reply(person, 1).answers().get(item)))
			.average()
			.orElseThrow();
	}

	private Reply reply(String person, int round) {
		return this.opinions.reply(person, round, LocaleTag.EN);
	}

}
