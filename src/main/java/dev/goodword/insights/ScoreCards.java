package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Closings;
import dev.goodword.applications.Closings.Told;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The recommendation score of each touchpoint, apart from the other. */
@Component
class ScoreCards {

	private static final Set<Touchpoint> ALWAYS = EnumSet.of(Touchpoint.T3, Touchpoint.T4);

	private final Closings closings;

	ScoreCards(Closings closings) {
		this.closings = closings;
	}

	/**
	 * Of every touchpoint at which somebody was asked; never fewer than the first two.
	 */
	List<Card> of(Company company, QuarterCounts counts, Quarter quarter, FigureWords words) {
		Told told = this.closings.declined(company.id(), start(quarter.firstDay(), company),
				start(quarter.end(), company));
		return Arrays.stream(Touchpoint.values())
			.filter((touchpoint) -> ALWAYS.contains(touchpoint) || counts.asked(touchpoint) > 0)
			.map((touchpoint) -> card(touchpoint, counts,
					new Coverage(counts.asked(touchpoint),
							ALWAYS.contains(touchpoint) ? (touchpoint == Touchpoint.T4) ? told.met() : told.unmet()
									: counts.asked(touchpoint)),
					words))
			.toList();
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
		String asked = words.say("insights.coverage", coverage.asked(), coverage.closed());
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
		rows.add(new Row(words.say("insights.row.told"), words.say("insights.number", coverage.closed()), ""));
		if (coverage.closed() > 0) {
			Share share = new Share(Math.min(coverage.asked(), coverage.closed()), coverage.closed());
			rows.add(new Row(words.say("insights.row.coverage"),
					words.say("insights.percent", Math.round(100 * share.value())), words.percents(share.wilson())));
		}
		return rows;
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

	/** So many were asked of so many who were told. */
	private record Coverage(int asked, int closed) {
	}

}
