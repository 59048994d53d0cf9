package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.ReadQuarters;
import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** A figure that is weighed otherwise than as the product comes says so. */
class WeighedRowsTests {

	private static final Quarter SINCE = new Quarter(2027, 1);

	private static final Weighing CHOSEN = new Weighing(new Weighing.Brand(20, 60, 20),
			new Weighing.Cost(60, 10, 20, 10), Caps.USUAL, 15);

	private static final List<Row> SOME = List.of(new Row("net", "+3", ""));

	@Test
	void saysSoFromTheQuarterOn() {
		QuarterCounts before = ReadQuarters.weighed(SINCE.plus(-1), CHOSEN, SINCE);
		assertThat(WeighedRows.naming(before, keys())).isEmpty();
		assertThat(WeighedRows.worth(SOME, before, keys())).isEqualTo(SOME);
		QuarterCounts since = ReadQuarters.weighed(SINCE, CHOSEN, SINCE);
		assertThat(WeighedRows.naming(since, keys())).hasSize(1);
		assertThat(WeighedRows.worth(SOME, since, keys())).hasSize(2);
		assertThat(WeighedRows.worth(List.of(), since, keys())).as("nothing to say it of").isEmpty();
	}

	@Test
	void saysThatTheYearBeforeWasWeighedOtherwise() {
		QuarterCounts first = ReadQuarters.weighed(SINCE, CHOSEN, SINCE);
		assertThat(WeighedRows.compared(41.0, first, keys())).singleElement()
			.satisfies((row) -> assertThat(row.value()).isEqualTo("insights.row.reweighed.how"));
		assertThat(WeighedRows.compared(null, first, keys())).as("nothing was shown then").isEmpty();
		QuarterCounts yearLater = ReadQuarters.weighed(SINCE.plus(4), CHOSEN, SINCE);
		assertThat(WeighedRows.compared(41.0, yearLater, keys())).isEmpty();
	}

	private static FigureWords keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new FigureWords(keys, LocaleTag.EN, UTC);
	}

}
