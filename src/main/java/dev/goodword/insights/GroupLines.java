package dev.goodword.insights;

import java.text.Collator;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.DetailsView.Group;
import dev.goodword.insights.DetailsView.Line;
import dev.goodword.positions.PositionGroups;
import dev.goodword.surveys.GroupFigures;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.stereotype.Component;

/**
 * Departments, groups of positions and recruiters in words: the groups of positions under
 * the names of their departments, all in the order of names, none in the order of scores.
 */
@Component
class GroupLines {

	private final GroupFigures figures;

	private final Accounts accounts;

	private final PositionGroups groups;

	private final InstantSource clock;

	GroupLines(GroupFigures figures, Accounts accounts, PositionGroups groups, InstantSource clock) {
		this.figures = figures;
		this.accounts = accounts;
		this.groups = groups;
		this.clock = clock;
	}

	/** The lines of a company and a quarter. */
	List<Line> of(Company company, Quarter quarter, FigureWords words) {
		return Stream
			.concat(ofNoPerson(company, quarter, words).stream(),
					Stream.of(line(company, quarter, Level.RECRUITER, recruiters(), words)))
			.toList();
	}

	/** Those in which nobody is named. */
	List<Line> ofNoPerson(Company company, Quarter quarter, FigureWords words) {
		Map<DepartmentId, String> departments = departments(words);
		return List.of(
				line(company, quarter, Level.DEPARTMENT,
						departments.entrySet()
							.stream()
							.collect(Collectors.toMap((each) -> each.getKey().toString(), Map.Entry::getValue)),
						words),
				line(company, quarter, Level.POSITION_GROUP, groups(departments, words), words));
	}

	private Line line(Company company, Quarter quarter, Level level, Map<String, String> names, FigureWords words) {
		String id = level.name().toLowerCase(Locale.ROOT);
		String title = words.say("insights.line." + level.name());
		return this.figures.line(company.id(), quarter, level)
			.map((line) -> line(id, title, line, names, words))
			.orElseGet(() -> new Line(id, title, missing(company, quarter, level, words), List.of(), ""));
	}

	/** Groups of positions came later than the others; their absence says nothing. */
	private String missing(Company company, Quarter quarter, Level level, FigureWords words) {
		boolean before = level == Level.POSITION_GROUP
				&& this.figures.line(company.id(), quarter, Level.DEPARTMENT).isPresent();
		return before ? words.say("insights.line.before") : words.unpublished(quarter, this.clock.instant());
	}

	private static Line line(String id, String title, GroupLine line, Map<String, String> names, FigureWords words) {
		Collator order = Collator.getInstance(words.language().locale());
		List<Group> groups = line.groups()
			.stream()
			.map((group) -> group(group, names, words))
			.sorted(Comparator.comparing(Group::name, order))
			.toList();
		String others = line.hidden()
			.stream()
			.map((each) -> names.getOrDefault(each, words.say("insights.line.unknown")))
			.sorted(order)
			.collect(Collectors.joining(words.say("insights.line.and")));
		String hidden = line.hidden().isEmpty() ? "" : words.say("insights.line.hidden", others, together(line, words));
		return new Line(id, title, words.say(sentence(line)), groups, hidden);
	}

	/** What may be said of all of them; that there are none at all is no secret. */
	private static String sentence(GroupLine line) {
		if (!line.groups().isEmpty()) {
			return "insights.kind." + line.kind();
		}
		return line.hidden().isEmpty() ? "insights.line.none" : "insights.line.nobody";
	}

	private static String together(GroupLine line, FigureWords words) {
		Result all = line.together();
		return (all == null || all.point() == null) ? words.say("insights.line.notogether")
				: words.say("insights.line.together",
						words.say("insights.score", words.score(all.point()),
								words.scores(Objects.requireNonNull(all.range()))),
						words.number(Objects.requireNonNull(all.number())));
	}

	/** One of them. */
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

	private Map<DepartmentId, String> departments(FigureWords words) {
		return this.accounts.departments()
			.stream()
			.collect(Collectors.toMap((each) -> each.id(), (each) -> each.name().in(words.language())));
	}

	private Map<String, String> groups(Map<DepartmentId, String> departments, FigureWords words) {
		return this.groups.all()
			.stream()
			.collect(Collectors.toMap((each) -> each.id().toString(), (each) -> words.say("insights.line.within",
					departments.getOrDefault(each.department(), ""), each.name().in(words.language()))));
	}

	private Map<String, String> recruiters() {
		return this.accounts.staff()
			.stream()
			.collect(Collectors.toMap((each) -> each.id().toString(), StaffMember::name));
	}

}
