package dev.goodword.insights;

import java.util.List;
import java.util.Objects;

import dev.goodword.insights.ExperienceView.Comparison;
import dev.goodword.insights.ExperienceView.Stage;
import dev.goodword.surveys.CompanyFigures;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

/**
 * The recommendation score at each moment of the journey, all on one scale and against
 * the range of the whole company. Pure.
 */
final class StageRows {

	private StageRows() {
	}

	/** Every moment at which somebody was asked, in the order of the journey. */
	static List<Stage> of(QuarterCounts counts, FigureWords words) {
		Result company = CompanyFigures.recommendation(counts).result();
		return Touchpoint.recommending()
			.stream()
			.filter((touchpoint) -> counts.asked(touchpoint) > 0
					|| SurveyFigures.recommendation(counts, touchpoint).isShown())
			.map((touchpoint) -> row(touchpoint, counts, company.range(), words))
			.toList();
	}

	private static Stage row(Touchpoint touchpoint, QuarterCounts counts, @Nullable Interval company,
			FigureWords words) {
		Figure figure = SurveyFigures.recommendation(counts, touchpoint);
		String name = words.say("insights.stage." + touchpoint.name());
		Comparison verdict = words.comparison(figure.verdict());
		if (!figure.isShown()) {
			return new Stage(name, null, "", "", "", verdict, "", words.hidden(figure));
		}
		double point = Objects.requireNonNull(figure.point());
		Interval range = Objects.requireNonNull(figure.range());
		String label = words.say("insights.strip", name, words.score(point), words.scores(range));
		return new Stage(name,
				Strip.ofScore(label, point, range).against(company, SurveyFigures.yearBefore(counts, touchpoint)),
				words.score(point), words.scores(range), words.number(Objects.requireNonNull(figure.number())), verdict,
				ItemFigures.weakest(counts, touchpoint)
					.map((item) -> words.say("insights.item." + item.name()))
					.orElse("–"),
				"");
	}

}
