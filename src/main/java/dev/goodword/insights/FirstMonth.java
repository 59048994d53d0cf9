package dev.goodword.insights;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.NewHires.Started;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.PulseFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Figure;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What those say who started to work here a month ago: the promise against what they
 * found. By itself, and in no other figure.
 */
@Component
class FirstMonth {

	private static final Touchpoint NEW = Touchpoint.T9;

	private final HireCounts hires;

	private final InstantSource clock;

	FirstMonth(HireCounts hires, InstantSource clock) {
		this.hires = hires;
		this.clock = clock;
	}

	/** What there is; null when nobody accepted and nobody was asked. */
	@Nullable Pulse of(Company company, QuarterCounts counts, FigureWords words) {
		Started started = HireCounts.started(this.hires.of(company, counts, this.clock.instant()));
		int asked = counts.asked(NEW);
		return (asked == 0 && started.isNobody()) ? null
				: new Pulse(words.say("insights.coverage.DUE", asked, asked + started.missed()),
						notAsked(started, words), rows(counts, words));
	}

	/** Whom nobody asks, so that it cannot be done in silence. */
	static List<String> notAsked(Started started, FigureWords words) {
		List<String> notes = new ArrayList<>();
		if (started.unknown() > 0) {
			notes.add(words.say("insights.first.unknown", started.unknown()));
		}
		if (started.absent() > 0) {
			notes.add(words.say("insights.first.absent", started.absent()));
		}
		if (started.spared() > 0) {
			notes.add(words.say("insights.first.spared", started.spared()));
		}
		if (started.off() > 0) {
			notes.add(words.say("insights.first.off", started.off()));
		}
		return notes;
	}

	/** The recommendation, then delight, let-down and whether it was told clearly. */
	static List<Row> rows(QuarterCounts counts, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(recommendation(SurveyFigures.recommendation(counts, NEW), words));
		rows.add(ItemRows.percent("insights.first.best", PulseFigures.best(counts, NEW, Item.EXP), words));
		rows.add(ItemRows.percent("insights.first.worse", PulseFigures.unfavourable(counts, NEW, Item.EXP), words));
		rows.add(ItemRows.points("insights.first.clear", PulseFigures.mean(counts, NEW, Item.CLA), words));
		return rows;
	}

	private static Row recommendation(Figure figure, FigureWords words) {
		String name = words.say("insights.recommendation.T9");
		return !figure.isShown() ? Row.said(name, words.hidden(figure))
				: new Row(name, words.score(Objects.requireNonNull(figure.point())),
						words.scores(Objects.requireNonNull(figure.range())));
	}

	/**
	 * What is shown of it.
	 *
	 * @param asked how many were asked of how many
	 * @param notes whom nobody asks, and why
	 */
	record Pulse(String asked, List<String> notes, List<Row> rows) {
	}

}
