package dev.goodword.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.insights.InsideView.Mark;
import dev.goodword.insights.InsideView.Series;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;

/**
 * Figures of some quarters on a fixed axis, each with its range: places for a picture,
 * and one sentence that says the same.
 *
 * @param quarters the quarters across, the earliest first
 * @param results the figures, as far as there are any
 * @param low the lowest value of the axis
 */
record Trend(List<Quarter> quarters, Map<Quarter, Result> results, double low) {

	private static final double HIGH = 100;

	/** The picture is so high, without the room its dots need. */
	private static final double HEIGHT = 104;

	private static final double ROOM = 8;

	/** A range is always drawn longer than its dot. */
	private static final double LEAST = 16;

	Series series(String name, FigureWords words) {
		List<Mark> marks = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (int i = 0; i < this.quarters.size(); i++) {
			Result result = this.results.get(this.quarters.get(i));
			if (result != null && result.isShown()) {
				double point = Objects.requireNonNull(result.point());
				Interval range = Objects.requireNonNull(result.range());
				marks.add(mark((i + 0.5) / this.quarters.size(), point, range));
				said.add(words.say("insights.inside.mark", ExperiencePage.period(this.quarters.get(i), words),
						value(point, words), range(range, words)));
			}
		}
		String label = said.isEmpty() ? words.say("insights.inside.series.none", name)
				: words.say("insights.inside.series", name, String.join(words.say("insights.line.and"), said));
		return new Series(name, label, marks,
				List.of(value(HIGH, words), value((HIGH + this.low) / 2, words), value(this.low, words)));
	}

	/** A figure in words: with its sign where there are figures below zero. */
	String value(double point, FigureWords words) {
		return (this.low < 0) ? words.score(point) : words.points(point);
	}

	String range(Interval range, FigureWords words) {
		return (this.low < 0) ? words.scores(range) : words.points(range);
	}

	private Mark mark(double across, double point, Interval range) {
		double lack = Math.max(0, LEAST - (down(range.low()) - down(range.high()))) / 2;
		return new Mark(String.format(Locale.ROOT, "%.1f%%", HIGH * across), places(down(point)),
				places(down(range.high()) - lack), places(down(range.low()) + lack));
	}

	private double down(double value) {
		return ROOM + HEIGHT * (HIGH - value) / (HIGH - this.low);
	}

	private static String places(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}

}
