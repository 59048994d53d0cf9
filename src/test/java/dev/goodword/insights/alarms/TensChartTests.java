package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.compare.Baseline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The share of tens, as far as it may be shown. */
class TensChartTests {

	private static final Instant PAST = Instant.parse("2026-01-05T00:00:00Z");

	@Test
	@DisplayName("3.11: bands and steps of five below thirty, and no limit, which would tell the number")
	void tellsNoNumberOfFew() {
		TensChart chart = chart(.2037, week(1, 12, 5), week(2, 17, 7));
		assertThat(chart.past()).isEqualTo(25);
		assertThat(chart.weeks()).allSatisfy((week) -> {
			assertThat(week.result().point()).as("42 and 41 percent").isEqualTo(40);
			assertThat(week.result().number()).isEqualTo(new NumberBand(10, 19));
			assertThat(week.limit()).isNull();
		});
	}

	@Test
	@DisplayName("nobody's or everybody's ten of a few is not shown, and a week that counted none is left out")
	void hidesWhatWouldTellEachOfThem() {
		TensChart chart = chart(.2, week(1, 12, 0), week(2, 12, 12), week(3, 40, 0), week(4, 40, null));
		assertThat(chart.weeks()).hasSize(3);
		assertThat(chart.weeks().get(0).result().isShown()).isFalse();
		assertThat(chart.weeks().get(1).result().isShown()).isFalse();
		assertThat(chart.weeks().get(2).result().point()).isEqualTo(0);
	}

	@Test
	void drawsALimitFromThirtyOnOfWhatIsShown() {
		TensChart.Week week = chart(.2, week(1, 100, 40)).weeks().get(0);
		assertThat(week.limit()).as("20 and three times 4 percent").isEqualTo(32);
		assertThat(chart(.1999, week(1, 100, 40)).weeks().get(0).limit())
			.as("of the past as it is told, so that it tells no more")
			.isEqualTo(32);
	}

	@Test
	@DisplayName("no week of the past is shown: less them the past would tell one that is hidden")
	void showsNoWeekOfThePast() {
		assertThat(chart(.2, week(-1, 40, 10), week(0, 40, 10), week(1, 40, 10)).weeks()).hasSize(1);
	}

	private static TensChart chart(double past, Block... weeks) {
		return TensChart.of(List.of(weeks), new Past(new Baseline(past, 0, 0, 160, null), PAST));
	}

	/** So many weeks after the past. */
	private static Block week(int number, int answers, @Nullable Integer tens) {
		return new Block(Touchpoint.T3, new Quarter(2026, 1), new NetScore(answers / 2, answers - answers / 2, 0), tens,
				PAST.plus(Duration.ofDays(7L * number)));
	}

}
