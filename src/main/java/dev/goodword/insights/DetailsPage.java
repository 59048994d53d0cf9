package dev.goodword.insights;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.DetailsView.Stage;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.YearChange;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together where the figures of one company and one quarter come from. */
@Component
class DetailsPage {

	private final ExperiencePage front;

	private final SurveyFigures figures;

	private final ScoreCards scores;

	private final GroupLines lines;

	private final CountedPage counted;

	private final FirstMonth first;

	private final ReasonsShown reasons;

	private final InstantSource clock;

	DetailsPage(ExperiencePage front, SurveyFigures figures, ScoreCards scores, GroupLines lines, CountedPage counted,
			FirstMonth first, ReasonsShown reasons, InstantSource clock) {
		this.front = front;
		this.figures = figures;
		this.scores = scores;
		this.lines = lines;
		this.counted = counted;
		this.first = first;
		this.reasons = reasons;
		this.clock = clock;
	}

	DetailsView view(StaffMember who, Company company, Quarter quarter, FigureWords words) {
		QuarterCounts counts = this.figures.counts(company, quarter);
		Map<String, String> asked = this.scores.of(company, counts, words)
			.stream()
			.collect(Collectors.toMap(Card::id, Card::small));
		List<Stage> stages = stages(counts, asked, words);
		return new DetailsView(ExperiencePage.over(company, quarter, words),
				stages.isEmpty() ? words.say("insights.details.none") : words.say("insights.details.headline"),
				company.id().toString(), this.front.choices(who, words), quarter.toString(),
				this.front.periods(company, words), stages, ItemRows.of(counts, words),
				DriverWords.view(counts, this.clock.instant(), words), this.first.of(company, counts, words),
				change(counts, words), this.lines.of(company, quarter, words),
				this.counted.of(who, company, counts, words), this.reasons.of(company, words),
				YearCards.state(Finality.whole(counts, this.clock.instant(), words), counts, words),
				Panels.scores(counts, words), Panels.items(counts, words));
	}

	private static List<Stage> stages(QuarterCounts counts, Map<String, String> asked, FigureWords words) {
		List<Stage> stages = new ArrayList<>();
		for (Touchpoint touchpoint : Touchpoint.recommending()) {
			Figure figure = SurveyFigures.recommendation(counts, touchpoint);
			if (counts.asked(touchpoint) > 0 || figure.isShown()) {
				String name = words.say("insights.stage." + touchpoint.name());
				String who = asked.getOrDefault(touchpoint.name().toLowerCase(Locale.ROOT), "");
				stages
					.add(figure.isShown() ? new Stage(name, who, words.number(Objects.requireNonNull(figure.number())),
							words.say("insights.score", words.score(Objects.requireNonNull(figure.point())),
									words.scores(Objects.requireNonNull(figure.range()))),
							words.comparison(figure.verdict()).text(),
							ItemFigures.weakest(counts, touchpoint)
								.map((item) -> words.say("insights.item." + item.name()))
								.orElse("–"))
							: new Stage(name, who, "–", words.hidden(figure), "–", "–"));
			}
		}
		return stages;
	}

	private static @Nullable String change(QuarterCounts counts, FigureWords words) {
		return YearChange.of(counts)
			.map((change) -> words.say("insights.change", words.score(change.points()), words.score(change.treatment()),
					words.score(change.numbers())))
			.orElse(null);
	}

}
