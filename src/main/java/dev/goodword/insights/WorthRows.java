package dev.goodword.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.GivenCounts.Gave;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.publish.Result;

/** What applying was worth to people, in the words of one reader. Pure. */
final class WorthRows {

	private WorthRows() {
	}

	/**
	 * Why there is no figure, or which way it points: no direction unless its range does.
	 */
	static String say(Worth worth, FigureWords words) {
		Interval range = worth.net().range();
		if (range == null) {
			return words.hidden(worth.net());
		}
		return words.say((range.low() > 0) ? "insights.worth.more"
				: (range.high() < 0) ? "insights.worth.less" : "insights.worth.unclear");
	}

	/**
	 * The three figures and how many answers they rest on; none when none may be shown.
	 */
	static List<Row> of(Worth worth, FigureWords words) {
		if (!worth.net().isShown()) {
			return List.of();
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(words.say("insights.worth.net"), words.score(point(worth.net())),
				words.scores(range(worth.net()))));
		rows.add(new Row(words.say("insights.worth.benefit"), words.points(point(worth.benefit())),
				words.points(range(worth.benefit()))));
		rows.add(new Row(words.say("insights.worth.cost"), words.points(point(worth.cost())),
				words.points(range(worth.cost()))));
		rows.add(new Row(words.say("insights.worth.answers"),
				words.number(Objects.requireNonNull(worth.net().number())), ""));
		return rows;
	}

	/** What everybody whose application ended gave us, asked or not. */
	static String given(Gave gave, FigureWords words) {
		return (gave.applications() == 0) ? words.say("insights.given.none")
				: words.say("insights.given", gave.applications(), gave.hours().hours(), gave.hours().formHours(),
						gave.hours().talkHours(), gave.days(), gave.late());
	}

	private static double point(Result result) {
		return Objects.requireNonNull(result.point());
	}

	private static Interval range(Result result) {
		return Objects.requireNonNull(result.range());
	}

}
