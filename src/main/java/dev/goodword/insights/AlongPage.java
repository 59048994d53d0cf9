package dev.goodword.insights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.AlongView.Moment;
import dev.goodword.insights.AlongView.Row;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.PulseFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.stereotype.Component;

/** Puts together what people say at the moments that are no part of the headline. */
@Component
class AlongPage {

	private final ExperiencePage front;

	private final SurveyFigures figures;

	AlongPage(ExperiencePage front, SurveyFigures figures) {
		this.front = front;
		this.figures = figures;
	}

	AlongView view(StaffMember who, Company company, Quarter quarter, FigureWords words) {
		QuarterCounts counts = this.figures.counts(company, quarter);
		return new AlongView(ExperiencePage.over(company, quarter, words), company.id().toString(),
				this.front.choices(who, words), quarter.toString(), this.front.periods(company, words),
				Stream.of(Touchpoint.T1, Touchpoint.T2)
					.map((touchpoint) -> moment(touchpoint, counts, words))
					.toList());
	}

	/** What was said at a moment, or why nothing of it is shown. */
	static Moment moment(Touchpoint touchpoint, QuarterCounts counts, FigureWords words) {
		return new Moment(touchpoint.name(), words.say("asking.moment." + touchpoint),
				words.say("asking.moment." + touchpoint + ".who"),
				words.say("insights.along.asked", words.say("insights.number", counts.asked(touchpoint))),
				PulseFigures.items(touchpoint)
					.stream()
					.map((item) -> row(item, PulseFigures.mean(counts, touchpoint, item), words))
					.toList());
	}

	private static Row row(Item item, Result result, FigureWords words) {
		String name = words.say("insights.item." + item.name());
		return (result.point() == null) ? new Row(name, words.hidden(result), "", "")
				: new Row(name, words.points(result.point()), words.points(Objects.requireNonNull(result.range())),
						words.number(Objects.requireNonNull(result.number())));
	}

}
