package dev.goodword.insights;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.accounts.Company;
import dev.goodword.insights.DetailsView.Group;
import dev.goodword.insights.DetailsView.Line;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Departments and groups of positions for whoever exports them: the words of the page and
 * nothing else, so that what is hidden there is in no file either. No person is among
 * them: what is said of one recruiter is for a talk, and no file goes from desk to desk
 * with it.
 */
@Component
public class PrintedLines {

	private final GroupLines lines;

	private final MessageSource texts;

	PrintedLines(GroupLines lines, MessageSource texts) {
		this.lines = lines;
		this.texts = texts;
	}

	/** What is shown of a company and a quarter, in one language. */
	public List<Block> of(Company company, Quarter quarter, LocaleTag language) {
		FigureWords words = new FigureWords(this.texts, language, company.zone());
		return this.lines.ofNoPerson(company, quarter, words).stream().map((line) -> block(line, words)).toList();
	}

	static Block block(Line line, FigureWords words) {
		List<String> sentences = new ArrayList<>(List.of(line.say()));
		if (!line.hidden().isEmpty()) {
			sentences.add(line.hidden());
		}
		List<List<String>> rows = line.groups().stream().map((group) -> row(group, words)).toList();
		return new Block(line.title(), sentences, null, null,
				rows.isEmpty() ? null
						: new Grid(words.say("insights.table", line.title()), List.of(words.say("insights.line.name"),
								words.say("insights.stages.score"), words.say("insights.line.above")), rows),
				"");
	}

	private static List<String> row(Group group, FigureWords words) {
		return List.of(group.name(), words.say("insights.line.exported", group.score(), group.answers()),
				group.above());
	}

}
