package dev.goodword.insights;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a figure that a company weighs by a judgement of its own. Pure.
 */
final class WeighedRows {

	private WeighedRows() {
	}

	/** Beside a brand value: how it was weighed, where that was noted with it. */
	static List<Row> brand(Result result, FigureWords words) {
		return result.notes()
			.stream()
			.filter((note) -> note.startsWith(BrandFigures.WEIGHTS))
			.map((note) -> Row.said(words.say("insights.row.weights"),
					words.say("insights.row.weights.are",
							(Object[]) note.substring(BrandFigures.WEIGHTS.length()).split("/"))))
			.toList();
	}

	/**
	 * The same, where the year before was weighed otherwise.
	 * @param was the value a year before as it is shown; null when it is not
	 */
	static List<Row> compared(@Nullable Double was, QuarterCounts counts, FigureWords words) {
		Weighing.Brand before = counts.weighingBefore().brand();
		return (was == null || before.equals(counts.weighing().brand())) ? List.of()
				: List.of(Row.said(words.say("insights.row.reweighed"),
						words.say("insights.row.reweighed.how", before.view(), before.reapply(), before.use())));
	}

	/** Beside a score: from where on a change is not called a little one. */
	static List<Row> naming(QuarterCounts counts, FigureWords words) {
		int from = counts.weighing().naming();
		return (from == Weighing.USUAL.naming()) ? List.of()
				: List.of(Row.said(words.say("insights.row.naming"), words.say("insights.row.naming.from", from)));
	}

	/** What applying was worth, and how what it took was weighed. */
	static List<Row> worth(List<Row> shown, QuarterCounts counts, FigureWords words) {
		Weighing weighing = counts.weighing();
		boolean usual = weighing.cost().equals(Weighing.USUAL.cost()) && weighing.caps().equals(Weighing.USUAL.caps());
		if (shown.isEmpty() || usual) {
			return shown;
		}
		List<Row> rows = new ArrayList<>(shown);
		rows.add(Row.said(words.say("insights.worth.weights"),
				words.say("insights.worth.weights.are", weighing.cost().waiting(), weighing.cost().hours(),
						weighing.cost().effort(), weighing.cost().money(), weighing.caps().hours(),
						weighing.caps().days(), weighing.caps().money())));
		return rows;
	}

}
