package dev.goodword.insights;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Share;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The recommendation score of each touchpoint, apart from the other. */
@Component
class ScoreCards {

	private static final Set<Touchpoint> ALWAYS = EnumSet.of(Touchpoint.T3, Touchpoint.T4);

	private final ToldCounts told;

	private final InstantSource clock;

	ScoreCards(ToldCounts told, InstantSource clock) {
		this.told = told;
		this.clock = clock;
	}

	/**
	 * Of every touchpoint at which somebody was asked; never fewer than the first two.
	 */
	List<Card> of(Company company, QuarterCounts counts, FigureWords words) {
		Map<String, Double> told = this.told.of(company, counts, this.clock.instant());
		return Touchpoint.recommending()
			.stream()
			.filter((touchpoint) -> ALWAYS.contains(touchpoint) || counts.asked(touchpoint) > 0)
			.map((touchpoint) -> card(touchpoint, counts,
					new Coverage(of(touchpoint), counts.asked(touchpoint), switch (of(touchpoint)) {
						case TOLD -> of(told, (touchpoint == Touchpoint.T4) ? ToldCounts.MET : ToldCounts.UNMET);
						case DUE -> counts.mix().closings(Objects.requireNonNull(touchpoint.outcomeClass()));
						case ASKED_BEFORE -> of(told, ToldCounts.ASKED_BEFORE);
						case NOBODY_KNOWS -> 0;
					}), words))
			.toList();
	}

	private static int of(Map<String, Double> told, String whom) {
		return told.getOrDefault(whom, 0.0).intValue();
	}

	/** Against whom it is held how many were asked. */
	private static Due of(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case T3, T4 -> Due.TOLD;
			case T5, T6, T7 -> Due.DUE;
			case T8 -> Due.ASKED_BEFORE;
			case T1, T2, T9, INT -> Due.NOBODY_KNOWS;
		};
	}

	private static Card card(Touchpoint touchpoint, QuarterCounts counts, Coverage coverage, FigureWords words) {
		Figure figure = SurveyFigures.recommendation(counts, touchpoint);
		String id = touchpoint.name().toLowerCase(Locale.ROOT);
		String title = words.say("insights.recommendation." + touchpoint.name());
		String small = small(figure, coverage, words);
		if (!figure.isShown()) {
			return new Card(id, title, null, null, null, null, words.hidden(figure), small,
					rows(figure, coverage, words));
		}
		double point = Objects.requireNonNull(figure.point());
		Interval range = Objects.requireNonNull(figure.range());
		String label = words.say("insights.strip", title, words.score(point), words.scores(range));
		return new Card(id, title, words.score(point), words.scores(range), words.comparison(figure.verdict()),
				Strip.ofScore(label, point, range), words.leaning(range), small, rows(figure, coverage, words));
	}

	private static String small(Figure figure, Coverage coverage, FigureWords words) {
		@Nullable NumberBand number = figure.number();
		String asked = words.say("insights.coverage." + coverage.of(), coverage.asked(), coverage.due());
		return (number == null || coverage.asked() == 0) ? asked
				: words.say("insights.small", words.number(number), words.response(number, coverage.asked()), asked);
	}

	private static List<Row> rows(Figure figure, Coverage coverage, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		if (figure.isShown()) {
			rows.add(new Row(words.say("insights.row.score"), words.score(Objects.requireNonNull(figure.point())),
					words.scores(Objects.requireNonNull(figure.range()))));
		}
		if (figure.number() != null) {
			rows.add(new Row(words.say("insights.row.answers"), words.number(figure.number()), ""));
		}
		rows.add(new Row(words.say("insights.row.asked"), words.say("insights.number", coverage.asked()), ""));
		if (coverage.of() != Due.NOBODY_KNOWS) {
			rows.add(new Row(words.say("insights.row." + coverage.of()), words.say("insights.number", coverage.due()),
					""));
		}
		if (coverage.due() > 0) {
			Share share = new Share(Math.min(coverage.asked(), coverage.due()), coverage.due());
			rows.add(new Row(words.say("insights.row.coverage"),
					words.say("insights.percent", Math.round(100 * share.value())), words.percents(share.wilson())));
		}
		return rows;
	}

	/** So many were asked of so many; of none where that is not counted. */
	private record Coverage(Due of, int asked, int due) {
	}

	/** Who had to be asked. */
	private enum Due {

		/** Whoever was told that it goes no further. */
		TOLD,
		/** Whoever's application came to that, told or not. */
		DUE,
		/** Whoever was asked two months before. */
		ASKED_BEFORE,
		/** A share by chance, or nobody counts them. */
		NOBODY_KNOWS

	}

}
