package dev.goodword.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.OwnView.Asked;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.Touchpoint;

import org.springframework.stereotype.Component;

/**
 * What stands behind the figures of the front page, for whoever prints or exports it:
 * single questions, what applying gave and took, what is counted of everybody, what
 * people say on the way and a month in the job, and the company's own questions. It is
 * made of the rows of the pages and of nothing else, so that what is hidden there is in
 * no file either; and nobody's name is among them.
 */
@Component
class PrintedDetails {

	private final CountedPage counted;

	private final FirstMonth first;

	private final OwnPage own;

	PrintedDetails(CountedPage counted, FirstMonth first, OwnPage own) {
		this.counted = counted;
		this.first = first;
		this.own = own;
	}

	/** All of it, in the order of the pages; what nobody was asked is left out. */
	List<Block> of(Company company, QuarterCounts counts, Instant now, FigureWords words) {
		List<Block> blocks = new ArrayList<>(List.of(items(counts, words)));
		blocks.addAll(PrintedDrivers.of(counts, now, words));
		CountedView view = this.counted.ofEverybody(company, counts, words);
		blocks.add(PrintedFigures.table(words.say("insights.worth"), List.of(view.say(), view.given()), view.worth(),
				words));
		firm(view.firm(), words).forEach(blocks::add);
		blocks.add(PrintedFigures.table(words.say("insights.again"), List.of(view.again().say()), view.again().rows(),
				words));
		blocks.add(PrintedFigures.table(words.say("insights.operations"),
				List.of(words.say("insights.operations.text")), view.operations(), words));
		Stream.of(Touchpoint.T1, Touchpoint.T2)
			.map((touchpoint) -> AlongPage.moment(touchpoint, counts, words))
			.filter((moment) -> counts.asked(Touchpoint.valueOf(moment.id())) > 0 || isShown(moment))
			.forEach((moment) -> blocks.add(along(moment, words)));
		FirstMonth.Pulse pulse = this.first.of(company, counts, words);
		if (pulse != null) {
			blocks.add(PrintedFigures.table(words.say("insights.first"),
					List.of(words.say("insights.first.text"), pulse.asked()), pulse.rows(), words));
		}
		this.own.answered(company, counts.quarter(), words).forEach((asked) -> blocks.add(own(asked, words)));
		Panels.block("insights.stages", Panels.scores(counts, words), words).forEach(blocks::add);
		Panels.block("insights.items", Panels.items(counts, words), words).forEach(blocks::add);
		Panels.block("insights.worth", view.panel(), words).forEach(blocks::add);
		return blocks;
	}

	private static List<Block> firm(FirmView firm, FigureWords words) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(PrintedFigures.table(words.say("insights.firm"),
				List.of(firm.say(), words.say("insights.firm.text")), List.of(), words));
		firm.blocks().forEach((one) -> blocks.add(PrintedFigures.table(one.title(), List.of(), one.rows(), words)));
		if (!firm.moves().isEmpty()) {
			blocks.add(PrintedFigures.table(words.say("insights.moves"), List.of(words.say("insights.moves.text")),
					firm.moves(), words));
		}
		return blocks;
	}

	private static Block items(QuarterCounts counts, FigureWords words) {
		List<Row> rows = ItemRows.of(counts, words);
		return PrintedFigures.table(words.say("insights.items"),
				List.of(words.say(rows.isEmpty() ? "insights.items.none" : "insights.items.text")), rows, words);
	}

	private static boolean isShown(AlongView.Moment moment) {
		return moment.rows().stream().anyMatch((row) -> !row.range().isEmpty());
	}

	private static Block along(AlongView.Moment moment, FigureWords words) {
		return PrintedFigures.table(words.say("insights.line.within", words.say("insights.along.title"), moment.name()),
				List.of(moment.who(), moment.asked()),
				moment.rows()
					.stream()
					.map((row) -> row(row.name(), row.value(), row.range(), row.number(), words))
					.toList(),
				words);
	}

	private static Block own(Asked asked, FigureWords words) {
		List<String> said = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		for (OwnView.Moment moment : asked.moments()) {
			if (moment.rows().isEmpty()) {
				said.add(words.say("insights.line.within", moment.name(), moment.say()));
			}
			moment.rows()
				.forEach((row) -> rows.add(row(words.say("insights.line.within", moment.name(), row.name()),
						row.value(), row.range(), row.number(), words)));
		}
		return PrintedFigures.table(words.say("insights.line.within", words.say("own.title"), asked.text()), said, rows,
				words);
	}

	private static Row row(String name, String value, String range, String number, FigureWords words) {
		return range.isEmpty() ? Row.said(name, value)
				: new Row(name, value, words.say("insights.line.exported", range, number));
	}

}
