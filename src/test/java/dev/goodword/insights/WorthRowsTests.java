package dev.goodword.insights;

import java.util.List;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.GivenCounts.Gave;
import dev.goodword.insights.GivenTable.Given;
import dev.goodword.promises.OverdueDays;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** What applying was worth, in words that are their own keys. */
class WorthRowsTests {

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, 1, null);

	@ParameterizedTest
	@CsvSource({ "20,5,35,more", "-20,-35,-5,less", "20,-1,41,unclear", "0,-20,20,unclear" })
	void namesADirectionOnlyWhenTheWholeRangeHasIt(double point, double low, double high, String said) {
		assertThat(WorthRows.say(worth(point, low, high), keys())).isEqualTo("insights.worth." + said);
	}

	@Test
	void saysWhyThereIsNoFigure() {
		Result few = Publication.tooFew(new Subject("candidate-value", "c", "2026-Q4"), 3, BASIS);
		Worth hidden = new Worth(few, few, few);
		assertThat(WorthRows.say(hidden, keys())).isEqualTo("insights.hidden.SUPPRESSED");
		assertThat(WorthRows.of(hidden, keys())).isEmpty();
	}

	@Test
	void showsTheDifferenceFirst() {
		assertThat(WorthRows.of(worth(20, 5, 35), keys())).extracting(Row::name)
			.containsExactly("insights.worth.net", "insights.worth.benefit", "insights.worth.cost",
					"insights.worth.answers");
		assertThat(WorthRows.of(worth(20, 5, 35), keys()).get(0).value()).isEqualTo("+20");
	}

	@Test
	void addsHoursUpToWhatIsShown() {
		Given given = new Given(1_800 + 3_600, 100);
		assertThat(given.hours()).as("90 and 100 minutes").isEqualTo(3);
		assertThat(given.formHours() + given.talkHours()).isEqualTo(given.hours());
		assertThat(new Given(0, 0).hours()).isZero();
	}

	@Test
	void countsThoseWhoHeardInTimeToo() {
		OverdueDays.Ended ended = new OverdueDays.Ended(4, List.of(3, 15, 60));
		assertThat(ended.ofEverybody()).containsExactly(0, 3, 15, 60);
		assertThat(ended.days()).isEqualTo(78);
		assertThat(WorthRows.given(new Gave(new Given(0, 0), 0, 0, 0, 0), keys())).isEqualTo("insights.given.none");
		assertThat(WorthRows.given(new Gave(new Given(0, 0), 4, 78, 3, 0.5), keys())).isEqualTo("insights.given");
	}

	@Test
	void saysHowLargeAChangeWouldHaveShownOnlyWhereNoneIsClear() {
		assertThat(keys().withSize("so", new Change(Verdict.NO_CLEAR_CHANGE, 7L))).isEqualTo("insights.unclear");
		assertThat(keys().withSize("so", new Change(Verdict.BETTER, 7L))).isEqualTo("so");
		assertThat(keys().withSize("so", Change.UNKNOWN)).isEqualTo("so");
	}

	private static Worth worth(double point, double low, double high) {
		Result result = Publication.of(new Subject("candidate-value", "c", "2026-Q4"),
				new Measured(point, new Interval(low, high), 40, false, 40, null, List.of()), BASIS);
		return new Worth(result, result, result);
	}

	private static FigureWords keys() {
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		return new FigureWords(keys, LocaleTag.EN, UTC);
	}

}
