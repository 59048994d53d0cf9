package dev.goodword.insights;

import java.util.List;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.surveys.comments.Comments;
import dev.goodword.surveys.comments.Reason;
import dev.goodword.surveys.comments.ToldReasons;

import org.springframework.stereotype.Component;

/**
 * What people gave as their reason, by how many did and how much less satisfied they were
 * ({@code experience.md} 3.10 and 3.14): for everybody who may see figures, and without a
 * word of theirs.
 */
@Component
class ReasonsShown {

	private final Comments comments;

	ReasonsShown(Comments comments) {
		this.comments = comments;
	}

	Shown of(Company company, FigureWords words) {
		ToldReasons told = this.comments.reasons(company.id());
		if (told.on() == null) {
			return new Shown(words.say("insights.reasons.none"), List.of(), "");
		}
		return new Shown(say(told.all(), words), told.all().stream().map((reason) -> row(reason, words)).toList(),
				words.say("insights.reasons.told", words.dates().shortDate(told.on()).text()));
	}

	/** The same for whoever prints or exports it. */
	Block block(Company company, FigureWords words) {
		Shown shown = of(company, words);
		String title = words.say("insights.reasons");
		List<List<String>> rows = shown.rows()
			.stream()
			.map((row) -> List.of(row.name(), row.value(), row.range()))
			.toList();
		return new Block(title, List.of(shown.say()), null, null,
				rows.isEmpty() ? null : new Grid(words.say("insights.table", title),
						List.of(words.say("reading.reason"), words.say("reading.people"), words.say("reading.less")),
						rows),
				shown.told());
	}

	/** The one that weighs most, unless nobody with a reason is less satisfied. */
	private static String say(List<Reason> reasons, FigureWords words) {
		return reasons.stream()
			.filter((reason) -> reason.shortfall() > 0)
			.findFirst()
			.map((reason) -> words.say("insights.reasons.say", name(reason, words), words.number(reason.people()),
					reason.shortfall()))
			.orElseGet(() -> words.say("insights.reasons.nothing"));
	}

	private static Row row(Reason reason, FigureWords words) {
		return new Row(name(reason, words), words.number(reason.people()), points(reason.shortfall()));
	}

	private static String name(Reason reason, FigureWords words) {
		return words.say("reading.tag." + reason.tag());
	}

	/** With the sign of the page where they are more satisfied. */
	private static String points(int shortfall) {
		return (shortfall < 0) ? "−" + -shortfall : Integer.toString(shortfall);
	}

	/**
	 * What is shown.
	 *
	 * @param say the news in a sentence
	 * @param rows each reason with its people and their points; none while they are few
	 * @param told when it was told and what of; empty with no rows
	 */
	record Shown(String say, List<Row> rows, String told) {
	}

}
