package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.ReadQuarters;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** Whether figures may still change, in words that are their own keys. */
class FinalityTests {

	private static final Quarter QUARTER = new Quarter(2026, 3);

	private static final Instant FROZEN = SurveyFigures.frozenAt(QUARTER);

	private static final Instant LATER = FROZEN.plus(Duration.ofDays(60));

	@Test
	void mayChangeUntilItsDay() {
		QuarterCounts running = ReadQuarters.running(QUARTER);
		assertThat(Finality.say(running, FROZEN.minusSeconds(1), keys())).isEqualTo("insights.until");
		assertThat(Finality.printed(running, FROZEN.minusSeconds(1), keys())).isEqualTo("insights.until.printed");
		assertThat(Finality.ahead(running, keys())).isNull();
	}

	@Test
	@DisplayName("its day is over, and it is not final yet")
	void saysThatItIsLate() {
		assertThat(Finality.say(ReadQuarters.running(QUARTER), LATER, keys())).isEqualTo("insights.until.waiting");
	}

	@Test
	@DisplayName("experience.md 3.11: final, and never kept, is not the same as kept")
	void saysWhetherItWasKept() {
		assertThat(Finality.say(ReadQuarters.over(QUARTER), LATER, keys())).isEqualTo("insights.until.unkept");
		assertThat(Finality.say(ReadQuarters.kept(QUARTER, FROZEN), LATER, keys())).isEqualTo("insights.until.final");
		assertThat(Finality.printed(ReadQuarters.kept(QUARTER, FROZEN), LATER, keys()))
			.isEqualTo("insights.until.final");
		assertThat(Finality.say(ReadQuarters.kept(QUARTER, LATER), LATER, keys())).isEqualTo("insights.until.late");
	}

	@Test
	@DisplayName("0251: a row of before everything was kept makes half of a page final, and says which")
	void saysWhatWasNotKeptWithIt() {
		QuarterCounts partly = ReadQuarters.partlyKept(QUARTER, FROZEN);
		assertThat(partly.isKept()).isTrue();
		assertThat(Finality.say(partly, LATER, keys())).isEqualTo("insights.until.partly");
		assertThat(Finality.printed(partly, LATER, keys())).isEqualTo("insights.until.partly");
		assertThat(Finality.say(ReadQuarters.partlyKept(QUARTER, LATER), LATER, keys()))
			.isEqualTo("insights.until.partly");
	}

	@Test
	@DisplayName("what was counted yesterday says so, on paper too")
	void saysWhenItWasCounted() {
		QuarterCounts ahead = ReadQuarters.ahead(QUARTER, FROZEN.minusSeconds(60));
		assertThat(Finality.ahead(ahead, keys())).isEqualTo("insights.until.ahead");
		assertThat(Finality.printed(ahead, FROZEN.minusSeconds(1), keys())).isEqualTo("insights.until.both");
		assertThat(Finality.whole(ahead, FROZEN.minusSeconds(1), keys())).as("where figures come from")
			.isEqualTo("insights.until.both");
		assertThat(Finality.whole(ReadQuarters.running(QUARTER), FROZEN.minusSeconds(1), keys()))
			.isEqualTo("insights.until");
	}

	private static FigureWords keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new FigureWords(keys, LocaleTag.EN, UTC);
	}

}
