package dev.goodword.insights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.CompanyFigures;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.TalkLine;
import dev.goodword.surveys.Technical;
import dev.goodword.surveys.TechnicalFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Seed;

/**
 * The technical panels of the figures of a quarter, in the words of one reader: for
 * figures that are shown and for no others. Pure.
 */
final class Panels {

	private static final String UNKNOWN = "–";

	/** The codes of questions are so long. */
	private static final int CODE = 3;

	private Panels() {
	}

	/** Of the figures of the whole company, and of each moment. */
	static Panel scores(QuarterCounts counts, FigureWords words) {
		Lines lines = new Lines(words);
		lines.add("insights.company.recommendation", CompanyFigures.recommendation(counts).result(),
				TechnicalFigures.recommendation(counts));
		lines.add("insights.company.brand", BrandFigures.of(counts).result(), TechnicalFigures.brand(counts));
		Optional<TalkLine> talk = counts.talk();
		talk.ifPresent((line) -> lines.add("insights.company.talk", line.result(), TechnicalFigures.talk(line)));
		Touchpoint.recommending()
			.stream()
			.filter((each) -> SurveyFigures.recommendation(counts, each).isShown())
			.forEach((each) -> lines.add("insights.stage." + each, TechnicalFigures.recommendation(counts, each)));
		return new Panel(lines.all(), made(counts, talk, words));
	}

	/** Of single questions. */
	static Panel items(QuarterCounts counts, FigureWords words) {
		Lines lines = new Lines(words);
		lines.add("insights.item.index", ItemFigures.index(counts), TechnicalFigures.index(counts));
		Map<String, Result> means = new LinkedHashMap<>();
		means.put("SAT", ItemFigures.mean(counts, Item.SAT));
		means.put("SAT.favourable", ItemFigures.favourable(counts, Item.SAT));
		means.put("EXP.best", ItemFigures.best(counts, Item.EXP));
		means.put("EXP.unfavourable", ItemFigures.unfavourable(counts, Item.EXP));
		means.put("REA.favourable", ItemFigures.favourable(counts, Item.REA));
		ItemFigures.DRIVERS.forEach((item) -> means.put(item.name(), ItemFigures.mean(counts, item)));
		means.forEach((name, result) -> lines.add("insights.item." + name, result,
				TechnicalFigures.item(counts, Item.valueOf(name.substring(0, CODE)), result)));
		return new Panel(lines.all(), made(counts, Optional.empty(), words));
	}

	/** Of what applying was worth. */
	static Panel worth(Worth worth, QuarterCounts counts, FigureWords words) {
		Lines lines = new Lines(words);
		lines.add("insights.worth.net", worth.net(), TechnicalFigures.net(counts, worth));
		return new Panel(lines.all(), made(counts, Optional.empty(), words));
	}

	/** The same on paper; nothing where no figure is shown. */
	static Stream<Block> block(String title, Panel panel, FigureWords words) {
		if (panel.rows().isEmpty()) {
			return Stream.empty();
		}
		List<List<String>> rows = panel.rows()
			.stream()
			.map((row) -> List.of(row.name(), row.error(), row.plain(), row.effective(), row.weights()))
			.toList();
		String name = words.say("insights.line.within", words.say("insights.panel"), words.say(title));
		return Stream.of(new Block(name, List.of(panel.made(), words.say("insights.panel.text")), null, null,
				new Grid(words.say("insights.table", name),
						List.of(words.say("insights.table.what"), words.say("insights.panel.error"),
								words.say("insights.panel.plain"), words.say("insights.panel.effective"),
								words.say("insights.panel.weights")),
						rows),
				""));
	}

	/** By which method, and where draws began if something was drawn. */
	private static String made(QuarterCounts counts, Optional<TalkLine> talk, FigureWords words) {
		String made = words.say("insights.panel.made", counts.method());
		return talk.map(TalkLine::result)
			.filter(Result::isShown)
			.flatMap((drawn) -> Optional.ofNullable(drawn.basis().seed()))
			.map(Seed::value)
			.map((seed) -> words.say("insights.panel.drawn", made, Long.toString(seed)))
			.orElse(made);
	}

	/** The lines of a panel, in the words of one reader. */
	private record Lines(List<Panel.Line> all, FigureWords words) {

		Lines(FigureWords words) {
			this(new ArrayList<>(), words);
		}

		/** That of a figure, if it is shown. */
		void add(String name, Result result, Technical technical) {
			if (result.isShown()) {
				add(name, technical);
			}
		}

		void add(String name, Technical technical) {
			this.all.add(new Panel.Line(this.words.say(name), error(technical),
					(technical.plain() != null) ? this.words.scores(technical.plain()) : UNKNOWN,
					(technical.effective() != null) ? this.words.number(technical.effective()) : UNKNOWN,
					this.words.say("insights.panel.weights." + technical.basis().weights())));
		}

		private String error(Technical technical) {
			if (technical.error() == null) {
				return UNKNOWN;
			}
			String error = this.words.say("insights.number", technical.error());
			return technical.atMost() ? this.words.say("insights.panel.error.most", error) : error;
		}

	}

}
