package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnWords;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What invented applicants answer to what the company asks of its own. */
class SampleOwnAnswersTests {

	private static final OwnQuestion STEP = question(OwnKind.CHOICE, "Which step?", "The form", "The wait", "The way");

	private static final OwnQuestion ADVERT = question(OwnKind.AGREEMENT, "I knew what to expect.");

	private final SampleOwnAnswers answers = new SampleOwnAnswers(new Lots("lumina"));

	@Test
	void keepsTheRestOfTheReply() {
		Reply before = new Reply(Map.of(Item.REC, "9"), "Please call", LocaleTag.EN, Duration.ofSeconds(60), "net");

		Reply reply = this.answers.with(before, fate(1), 9, List.of(STEP, ADVERT));

		assertThat(reply.answers()).isEqualTo(before.answers());
		assertThat(reply).extracting(Reply::contact, Reply::language, Reply::onPage, Reply::network)
			.containsExactly("Please call", LocaleTag.EN, Duration.ofSeconds(60), "net");
		assertThat(this.answers.with(before, fate(1), 9, List.of())).isEqualTo(before);
	}

	@Test
	void answersWhatMayBeAnsweredAndIsTheSameForTheSameSeed() {
		for (int number = 0; number < 100; number++) {
			Map<String, String> own = own(number, 8, STEP, ADVERT);
			assertThat(own).isEqualTo(own(number, 8, STEP, ADVERT));
			assertThat(own.getOrDefault(OwnQuestion.name(STEP.version()), "1")).isIn(STEP.words().values());
			assertThat(own.getOrDefault(OwnQuestion.name(ADVERT.version()), "1")).isIn(ADVERT.words().values());
		}
	}

	@Test
	void doesNotDependOnTheIdOfAVersion() {
		OwnQuestion again = question(OwnKind.CHOICE, "Which step?", "The form", "The wait", "The way");

		assertThat(own(5, 8, STEP).values()).containsExactlyElementsOf(own(5, 8, again).values());
	}

	@Test
	void someSkipItAndTheFirstAnswerIsChosenMost() {
		Map<String, Long> chosen = IntStream.range(0, 400)
			.mapToObj((number) -> own(number, 8, STEP).getOrDefault(OwnQuestion.name(STEP.version()), "none"))
			.collect(Collectors.groupingBy((answer) -> answer, Collectors.counting()));

		assertThat(chosen).containsOnlyKeys("1", "2", "3", "none");
		assertThat(chosen.get("none")).isBetween(25L, 75L);
		assertThat(chosen.get("1")).isGreaterThan(chosen.get("2"));
		assertThat(chosen.get("2")).isGreaterThan(chosen.get("3"));
	}

	@Test
	void whoWouldSuggestItAgreesMore() {
		assertThat(agreed(10)).isGreaterThan(agreed(2) + 1);
	}

	private double agreed(int rating) {
		return IntStream.range(0, 200)
			.mapToObj((number) -> own(number, rating, ADVERT))
			.flatMap((own) -> own.values().stream())
			.mapToInt(Integer::parseInt)
			.average()
			.orElseThrow();
	}

	private Map<String, String> own(int number, int rating, OwnQuestion... asked) {
		Reply bare = new Reply(Map.of(), null, LocaleTag.EN, Duration.ofSeconds(60), "net");
		return this.answers.with(bare, fate(number), rating, List.of(asked)).own();
	}

	private static Fate fate(int number) {
		return new Fate(number, 0, LocaleTag.EN,
				List.of(new Fate.Act(Deed.APPLIES, Instant.parse("2026-11-02T09:00:00Z"), null)));
	}

	private static OwnQuestion question(OwnKind kind, String text, String... options) {
		return new OwnQuestion(UUID.randomUUID(), UUID.randomUUID(), 1,
				new OwnWords(kind, new LocalizedText(text, text),
						List.of(options).stream().map((option) -> new LocalizedText(option, option)).toList()),
				Set.of(Touchpoint.T3), YearMonth.of(2026, 11), null, false, new AccountId(UUID.randomUUID()));
	}

}
