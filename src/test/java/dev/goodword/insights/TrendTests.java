package dev.goodword.insights;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.insights.InsideView.Series;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTests {

	private static final Quarter FIRST = new Quarter(2026, 1);

	private static final List<Quarter> QUARTERS = List.of(FIRST, FIRST.plus(1), FIRST.plus(2), FIRST.plus(3));

	@Test
	void putsEachQuarterInItsPlaceAndHighValuesAbove() {
		Series series = new Trend(QUARTERS, Map.of(FIRST, result(100.0, 75, 100), FIRST.plus(3), result(0.0, 0, 25)), 0)
			.series("Lead time enough", words());
		assertThat(series.marks()).hasSize(2);
		assertThat(series.marks().get(0).across()).isEqualTo("12.5%");
		assertThat(series.marks().get(0).dot()).isEqualTo("8.0");
		assertThat(series.marks().get(0).to()).isEqualTo("34.0");
		assertThat(series.marks().get(1).across()).isEqualTo("87.5%");
		assertThat(series.marks().get(1).dot()).isEqualTo("112.0");
		assertThat(series.axis()).containsExactly("100", "50", "0");
	}

	@Test
	void drawsARangeAlwaysLongerThanItsDot() {
		Series series = new Trend(QUARTERS, Map.of(FIRST, result(50.0, 50, 50)), 0).series("Satisfaction", words());
		assertThat(series.marks()).singleElement().satisfies((mark) -> {
			assertThat(mark.from()).isEqualTo("52.0");
			assertThat(mark.to()).isEqualTo("68.0");
		});
	}

	@Test
	void hasAnAxisOfItsOwnForScoresBelowZero() {
		Series series = new Trend(QUARTERS, Map.of(FIRST.plus(1), result(-20.0, -40, 0)), -100).series("Applicants",
				words());
		assertThat(series.axis()).containsExactly("+100", "0", "−100");
		assertThat(series.marks()).singleElement().satisfies((mark) -> assertThat(mark.dot()).isEqualTo("70.4"));
		assertThat(series.label()).isEqualTo("Applicants. Second quarter 2026: −20 (−40 to 0)");
	}

	@Test
	void leavesOutWhatMayNotBeShownAndSaysSo() {
		Series series = new Trend(QUARTERS, Map.of(FIRST, result(null, 0, 0)), 0).series("Satisfaction", words());
		assertThat(series.marks()).isEmpty();
		assertThat(series.label()).isEqualTo("Satisfaction. No figure may be shown.");
	}

	private static Result result(@Nullable Double point, double low, double high) {
		return new Result(new Subject("internal.LEA", "firm", "2026-Q1"),
				(point != null) ? Status.LOW_N : Status.SUPPRESSED, point,
				(point != null) ? new Interval(low, high) : null, (point != null) ? new NumberBand(5, 9) : null, null,
				null, new Basis(Weights.NONE, Provenance.MEASURED, 1, null), List.of());
	}

	private static FigureWords words() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/insights");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		texts.setDefaultLocale(Locale.ENGLISH);
		return new FigureWords(texts, LocaleTag.EN, ZoneId.of("UTC"));
	}

}
