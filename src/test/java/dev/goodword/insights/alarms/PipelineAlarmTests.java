package dev.goodword.insights.alarms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.surveys.Pipeline;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often alarms ring though nothing has changed, of answers that came the whole way:
 * asked, released in batches, published by tens and put together by weeks. More companies
 * by {@code -Dgoodword.statistics.charts=1000}.
 */
class PipelineAlarmTests {

	private static final Path DOCUMENT = Path.of("docs/statistics.md");

	private static final String MARK = "<!-- rung -->";

	private static final int QUARTERS = 13;

	private static final int CLOSINGS = 400;

	@Test
	void ringAsRarelyAsChartsOfAnEstimatedPastDo() throws IOException {
		int charts = Integer.getInteger("goodword.statistics.charts", 40);
		int looked = 0;
		int soon = 0;
		int later = 0;
		for (int seed = 0; seed < charts; seed++) {
			List<Block> weeks = Weeks.of(Pipeline.blocks(CLOSINGS, .5, QUARTERS, Touchpoint.T3, seed), ZoneOffset.UTC,
					Instant.parse("2100-01-01T00:00:00Z"));
			Past past = Charts.past(weeks).orElseThrow();
			List<Block> after = weeks.stream().filter((week) -> week.at().isAfter(past.until())).toList();
			assertThat(after).hasSizeGreaterThan(87);
			Optional<Block> rung = Charts.drift(weeks, past, null);
			looked++;
			soon += rung.filter((week) -> after.indexOf(week) < 22).isPresent() ? 1 : 0;
			later += rung.filter((week) -> after.indexOf(week) < 87).isPresent() ? 1 : 0;
		}
		assertThat((double) soon / looked).isLessThan(.10 + 3 * Math.sqrt(.1 * .9 / looked));
		assertThat((double) later / looked).isLessThan(.25 + 3 * Math.sqrt(.25 * .75 / looked));
		if (Integer.getInteger("goodword.statistics.charts", 0) > 0) {
			write(String.format(Locale.ROOT,
					"Alarms of drift of the same answers, %d charts of %d closings a quarter, put together by weeks: within 22 periods %.1f %% ring though nothing has changed, within 87 %.1f %%; 10 and 25 are meant (table above).",
					looked, CLOSINGS, 100.0 * soon / looked, 100.0 * later / looked));
		}
	}

	private static void write(String line) throws IOException {
		String[] parts = Files.readString(DOCUMENT).split(MARK, -1);
		Files.writeString(DOCUMENT, parts[0] + MARK + "\n" + line + "\n" + MARK + parts[2]);
	}

}
