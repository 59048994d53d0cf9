package dev.goodword.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.scores.publish.Result;

/** Single questions as lines of a table. Pure. */
final class ItemRows {

	private ItemRows() {
	}

	/** All questions; none when not a single one may be shown. */
	static List<Row> of(QuarterCounts counts, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(points("insights.item.index", ItemFigures.index(counts), words));
		rows.add(points("insights.item.SAT", ItemFigures.mean(counts, Item.SAT), words));
		rows.add(percent("insights.item.SAT.favourable", ItemFigures.favourable(counts, Item.SAT), words));
		rows.add(percent("insights.item.EXP.best", ItemFigures.best(counts, Item.EXP), words));
		rows.add(percent("insights.item.EXP.unfavourable", ItemFigures.unfavourable(counts, Item.EXP), words));
		rows.add(percent("insights.item.REA.favourable", ItemFigures.favourable(counts, Item.REA), words));
		for (Item item : ItemFigures.DRIVERS) {
			Row mean = points("insights.item." + item.name(), ItemFigures.mean(counts, item), words);
			Result worst = ItemFigures.unfavourable(counts, item);
			rows.add((worst.point() == null) ? mean : new Row(mean.name(), mean.value(),
					words.say("insights.item.worst", mean.range(), Math.round(worst.point()))));
		}
		ItemFigures.withoutFeedback(counts)
			.ifPresent((none) -> rows.add(percent("insights.item.FEE.none", none, words)));
		return rows.stream().allMatch((row) -> row.range().isEmpty()) ? List.of() : rows;
	}

	/** A mean from 0 to 100, or why there is none. */
	static Row points(String name, Result result, FigureWords words) {
		return (result.point() == null) ? Row.said(words.say(name), words.hidden(result)) : new Row(words.say(name),
				words.points(result.point()), words.points(Objects.requireNonNull(result.range())));
	}

	/** A share in percent, or why there is none. */
	static Row percent(String name, Result result, FigureWords words) {
		return (result.point() == null) ? Row.said(words.say(name), words.hidden(result))
				: new Row(words.say(name), words.say("insights.percent", Math.round(result.point())),
						words.points(Objects.requireNonNull(result.range())));
	}

}
