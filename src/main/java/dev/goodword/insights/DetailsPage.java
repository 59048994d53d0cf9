package dev.goodword.insights;

import java.text.Collator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.DetailsView.Group;
import dev.goodword.insights.DetailsView.Line;
import dev.goodword.insights.DetailsView.Stage;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.surveys.GroupFigures;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.YearChange;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together where the figures of one company and one quarter come from. */
@Component
class DetailsPage {

	private final ExperiencePage front;

	private final SurveyFigures figures;

	private final ScoreCards scores;

	private final GroupFigures groups;

	private final Accounts accounts;

	private final OperationRows operations;

	private final FirstMonth first;

	private final InstantSource clock;

	DetailsPage(ExperiencePage front, SurveyFigures figures, ScoreCards scores, GroupFigures groups, Accounts accounts,
			OperationRows operations, FirstMonth first, InstantSource clock) {
		this.front = front;
		this.figures = figures;
		this.scores = scores;
		this.groups = groups;
		this.accounts = accounts;
		this.operations = operations;
		this.first = first;
		this.clock = clock;
	}

	DetailsView view(StaffMember who, Company company, Quarter quarter, FigureWords words) {
		QuarterCounts counts = this.figures.counts(company, quarter);
		Map<String, String> asked = this.scores.of(company, counts, quarter, words)
			.stream()
			.collect(Collectors.toMap(Card::id, Card::small));
		List<Stage> stages = stages(counts, asked, words);
		return new DetailsView(ExperiencePage.over(company, quarter, words),
				stages.isEmpty() ? words.say("insights.details.none") : words.say("insights.details.headline"),
				company.id().toString(), this.front.choices(who, words), quarter.toString(),
				this.front.periods(company, words), stages, ItemRows.of(counts, words),
				this.first.of(company, counts, words), change(counts, words),
				List.of(line(company, quarter, Level.DEPARTMENT, departments(words), words),
						line(company, quarter, Level.RECRUITER, recruiters(), words)),
				this.operations.of(company, quarter, words));
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
			.map((change) -> words.say("insights.change", words.score(100 * change.total()),
					words.score(100 * change.within()), words.score(100 * change.mix())))
			.orElse(null);
	}

	private Line line(Company company, Quarter quarter, Level level, Map<String, String> names, FigureWords words) {
		String id = level.name().toLowerCase(Locale.ROOT);
		String title = words.say("insights.line." + level.name());
		return this.groups.line(company.id(), quarter, level)
			.map((line) -> line(id, title, line, names, words))
			.orElseGet(() -> new Line(id, title, words.unpublished(quarter, this.clock.instant()), List.of(), ""));
	}

	private static Line line(String id, String title, GroupLine line, Map<String, String> names, FigureWords words) {
		List<Group> groups = line.groups()
			.stream()
			.map((group) -> group(group, names, words))
			.sorted(Comparator.comparing(Group::name, Collator.getInstance(words.language().locale())))
			.toList();
		String others = line.hidden()
			.stream()
			.map((each) -> names.getOrDefault(each, words.say("insights.line.unknown")))
			.sorted(Collator.getInstance(words.language().locale()))
			.collect(Collectors.joining(words.say("insights.line.and")));
		String hidden = line.hidden().isEmpty() ? "" : words.say("insights.line.hidden", others, together(line, words));
		return new Line(id, title,
				words.say(groups.isEmpty() ? "insights.line.nobody" : "insights.kind." + line.kind()), groups, hidden);
	}

	private static String together(GroupLine line, FigureWords words) {
		Result all = line.together();
		return (all == null || all.point() == null) ? words.say("insights.line.notogether")
				: words.say("insights.line.together",
						words.say("insights.score", words.score(all.point()),
								words.scores(Objects.requireNonNull(all.range()))),
						words.number(Objects.requireNonNull(all.number())));
	}

	static Group group(GroupLine.Group group, Map<String, String> names, FigureWords words) {
		Result score = group.score();
		return new Group(group.id(), names.getOrDefault(group.id(), words.say("insights.line.unknown")),
				(score.number() != null) ? words.number(score.number()) : "–",
				(score.point() != null) ? words.say("insights.score", words.score(score.point()),
						words.scores(Objects.requireNonNull(score.range()))) : words.hidden(score),
				words.say("insights.score", words.score(group.above()),
						words.say("insights.range", words.score(group.low()), words.score(group.high()))),
				group.flagged() ? words.say("insights.line.flagged") : "");
	}

	private Map<String, String> departments(FigureWords words) {
		return this.accounts.departments()
			.stream()
			.collect(Collectors.toMap((each) -> each.id().toString(), (each) -> each.name().in(words.language())));
	}

	private Map<String, String> recruiters() {
		return this.accounts.staff()
			.stream()
			.collect(Collectors.toMap((each) -> each.id().toString(), StaffMember::name));
	}

}
