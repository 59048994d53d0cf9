package dev.goodword.insights.alarms;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.insights.alarms.TensView.Mark;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.stereotype.Component;

/** Puts together how many choose the best there is, where that has a past. */
@Component
class TensPage {

	/** The picture is so high, without the room its dots need. */
	private static final double HEIGHT = 104;

	private static final double ROOM = 8;

	private static final double HUNDRED = 100;

	private final SurveyFigures surveys;

	private final AlarmWords words;

	private final InstantSource clock;

	TensPage(SurveyFigures surveys, AlarmWords words, InstantSource clock) {
		this.surveys = surveys;
		this.words = words;
		this.clock = clock;
	}

	/** Of all moments whose tens have a past; none when none has. */
	List<TensView> of(Company company, Map<String, Past> pasts, DateWords dates) {
		List<Touchpoint> charted = Stream.of(Touchpoint.values())
			.filter((each) -> pasts.containsKey(Tens.place(each)))
			.toList();
		if (charted.isEmpty()) {
			return List.of();
		}
		Map<Touchpoint, List<Block>> blocks = this.surveys.blocks(company);
		return charted.stream()
			.map((each) -> view(each,
					TensChart.of(Weeks.of(blocks.getOrDefault(each, List.of()), company.zone(), this.clock.instant()),
							Objects.requireNonNull(pasts.get(Tens.place(each)))),
					company, dates))
			.toList();
	}

	private TensView view(Touchpoint touchpoint, TensChart chart, Company company, DateWords dates) {
		List<Mark> marks = new ArrayList<>();
		List<TensView.Week> weeks = new ArrayList<>();
		for (int i = 0; i < chart.weeks().size(); i++) {
			TensChart.Week week = chart.weeks().get(i);
			weeks.add(week(week, company, dates));
			if (week.result().isShown()) {
				marks.add(mark((i + 0.5) / chart.weeks().size(), week.result()));
			}
		}
		LocaleTag language = dates.language();
		String name = this.words.say(language, "insights.stage." + touchpoint);
		String past = this.words.say(language, "alarm.tens.past", chart.past());
		String label = this.words.say(language, "alarm.tens.label", name, past,
				weeks.stream().filter((week) -> !week.words()).count());
		Collections.reverse(weeks);
		return new TensView(Tens.place(touchpoint), name, past, label, places(down(chart.past())), marks, weeks);
	}

	private TensView.Week week(TensChart.Week week, Company company, DateWords dates) {
		LocaleTag language = dates.language();
		LocalDate monday = LocalDate.ofInstant(week.at(), company.zone())
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		String name = dates.longDate(monday).text();
		Result result = week.result();
		NumberBand number = result.number();
		if (!result.isShown() || number == null) {
			return new TensView.Week(name,
					this.words.say(language,
							"insights.hidden."
									+ (result.notes().contains(Publication.ONE_ANSWER) ? "ONE_ANSWER" : "SUPPRESSED")),
					"", "", "");
		}
		Interval range = Objects.requireNonNull(result.range());
		return new TensView.Week(name, percent(Objects.requireNonNull(result.point()), language),
				this.words.say(language, "insights.range", Math.round(Math.max(0, range.low())),
						Math.round(Math.min(HUNDRED, range.high()))),
				number.isExact() ? this.words.say(language, "insights.number", number.least())
						: this.words.say(language, "insights.band", number.least(), number.most()),
				(week.limit() != null) ? percent(week.limit(), language) : "–");
	}

	private String percent(double value, LocaleTag language) {
		return this.words.say(language, "insights.percent", Math.round(value));
	}

	private static Mark mark(double across, Result result) {
		Interval range = Objects.requireNonNull(result.range());
		return new Mark(String.format(Locale.ROOT, "%.1f%%", HUNDRED * across),
				places(down(Objects.requireNonNull(result.point()))), places(down(Math.min(HUNDRED, range.high()))),
				places(down(Math.max(0, range.low()))));
	}

	private static double down(double percent) {
		return ROOM + HEIGHT * (HUNDRED - percent) / HUNDRED;
	}

	private static String places(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}

}
