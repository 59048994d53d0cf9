package dev.goodword.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.InsideView.Cell;
import dev.goodword.insights.InsideView.Line;
import dev.goodword.insights.InsideView.Series;
import dev.goodword.surveys.CandidateSeries;
import dev.goodword.surveys.InternalFigures;
import dev.goodword.surveys.InternalLine;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together what our own people say, above what applicants say. */
@Component
class InsidePage {

	/** So many are asked about, and so many quarters stand beside each other at most. */
	private static final List<Item> ITEMS = List.of(Item.LEA, Item.OPT, Item.ONC, Item.SAT);

	private static final int QUARTERS = 12;

	private static final double ZERO = 0;

	private static final double WORST_SCORE = -100;

	private final ExperiencePage front;

	private final InternalFigures figures;

	private final CandidateSeries candidates;

	private final Accounts accounts;

	InsidePage(ExperiencePage front, InternalFigures figures, CandidateSeries candidates, Accounts accounts) {
		this.front = front;
		this.figures = figures;
		this.candidates = candidates;
		this.accounts = accounts;
	}

	InsideView view(StaffMember who, Company company, FigureWords words) {
		SortedMap<Quarter, InternalLine> lines = this.figures.lines(company.id());
		List<Quarter> quarters = quarters(lines, this.front.quarter(company));
		Map<Quarter, Result> applicants = this.candidates.of(company, quarters);
		List<Quarter> latest = new ArrayList<>(quarters);
		latest.sort(Comparator.reverseOrder());
		List<String> heads = new ArrayList<>(ITEMS.stream().map((item) -> name(item, words)).toList());
		heads.add(words.say("insights.inside.applicants"));
		return new InsideView(company.name().in(words.language()), company.id().toString(),
				this.front.choices(who, words), words.say("insights.inside.rule"),
				series(quarters, lines, applicants, words), heads,
				latest.stream().map((quarter) -> line(quarter, lines.get(quarter), applicants, words)).toList(),
				lines.isEmpty() ? "" : ExperiencePage.period(lines.lastKey(), words),
				lines.isEmpty() ? List.of() : departments(lines.get(lines.lastKey()), words));
	}

	/** From the first that was published, at most the last twelve, to the last one. */
	private static List<Quarter> quarters(SortedMap<Quarter, InternalLine> lines, Quarter running) {
		if (lines.isEmpty()) {
			return List.of();
		}
		return IntStream.rangeClosed(-QUARTERS, -1)
			.mapToObj(running::plus)
			.filter((quarter) -> quarter.compareTo(lines.firstKey()) >= 0 && quarter.compareTo(lines.lastKey()) <= 0)
			.toList();
	}

	private static List<Series> series(List<Quarter> quarters, Map<Quarter, InternalLine> lines,
			Map<Quarter, Result> applicants, FigureWords words) {
		if (quarters.isEmpty()) {
			return List.of();
		}
		List<Series> series = new ArrayList<>();
		for (Item item : ITEMS) {
			Map<Quarter, Result> results = new HashMap<>();
			lines.forEach((quarter, line) -> line.of(item).ifPresent((row) -> results.put(quarter, row.company())));
			series.add(new Trend(quarters, results, ZERO).series(name(item, words), words));
		}
		series.add(new Trend(quarters, applicants, WORST_SCORE).series(words.say("insights.inside.applicants"), words));
		return series;
	}

	private static Line line(Quarter quarter, @Nullable InternalLine line, Map<Quarter, Result> applicants,
			FigureWords words) {
		List<Cell> cells = new ArrayList<>();
		for (Item item : ITEMS) {
			cells.add(cell((line != null) ? line.of(item).map(InternalLine.Row::company).orElse(null) : null, ZERO,
					words));
		}
		Result score = applicants.get(quarter);
		cells.add((score != null && !score.isShown()) ? new Cell(words.hidden(score), "")
				: cell(score, WORST_SCORE, words));
		return new Line(ExperiencePage.period(quarter, words), cells);
	}

	private List<Line> departments(@Nullable InternalLine line, FigureWords words) {
		if (line == null) {
			return List.of();
		}
		TreeSet<String> shown = new TreeSet<>();
		line.rows().forEach((row) -> shown.addAll(row.departments().keySet()));
		return this.accounts.departments()
			.stream()
			.filter((department) -> shown.contains(department.id().toString()))
			.map((department) -> new Line(department.name().in(words.language()), ITEMS.stream()
				.map((item) -> cell(
						line.of(item).map((row) -> row.departments().get(department.id().toString())).orElse(null),
						ZERO, words))
				.toList()))
			.toList();
	}

	private static Cell cell(@Nullable Result result, double low, FigureWords words) {
		if (result == null) {
			return new Cell(words.say("insights.inside.nothing"), "");
		}
		if (!result.isShown()) {
			return new Cell(words.say(result.notes().isEmpty() ? "insights.inside.few" : "insights.hidden.ONE_ANSWER"),
					"");
		}
		Trend axis = new Trend(List.of(), Map.of(), low);
		return new Cell(axis.value(Objects.requireNonNull(result.point()), words),
				words.say("insights.inside.small", axis.range(Objects.requireNonNull(result.range()), words),
						words.number(Objects.requireNonNull(result.number()))));
	}

	private static String name(Item item, FigureWords words) {
		return words.say("insights.inside.item." + item);
	}

}
