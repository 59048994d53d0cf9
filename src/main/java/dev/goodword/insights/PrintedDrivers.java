package dev.goodword.insights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.insights.paper.Paper.Block;
import dev.goodword.insights.paper.Paper.Grid;
import dev.goodword.surveys.QuarterCounts;

/**
 * What goes together with satisfaction for whoever prints or exports it: the words of the
 * page, or why it is not said. Pure.
 */
final class PrintedDrivers {

	private PrintedDrivers() {
	}

	/** It, and what displeases and delights where that is said. */
	static List<Block> of(QuarterCounts counts, Instant now, FigureWords words) {
		DriversView matter = DriverWords.view(counts, now, words);
		List<Block> blocks = new ArrayList<>(List.of(weights(matter, words)));
		if (!matter.hints().isEmpty()) {
			blocks.add(hints(matter, words));
		}
		return blocks;
	}

	private static Block weights(DriversView matter, FigureWords words) {
		String title = words.say("insights.matter");
		List<String> sentences = Stream
			.of(matter.say(), matter.first(), matter.made(), words.say("insights.matter.text"))
			.filter(Objects::nonNull)
			.toList();
		List<List<String>> rows = matter.rows()
			.stream()
			.map((row) -> List.of(row.name(), row.value(), row.range(), row.note()))
			.toList();
		return new Block(
				title, sentences, null, null, rows
					.isEmpty()
							? null
							: new Grid(words.say("insights.table", title),
									List.of(words.say("insights.table.what"), words.say("insights.table.value"),
											words.say("insights.table.range"), words.say("insights.line.note")),
									rows),
				"");
	}

	private static Block hints(DriversView matter, FigureWords words) {
		String title = words.say("insights.matter.hints");
		return new Block(title, List.of(words.say("insights.matter.hints.text")), null, null,
				new Grid(words.say("insights.table", title),
						List.of(words.say("insights.table.what"), words.say("insights.matter.bad"),
								words.say("insights.matter.good"), words.say("insights.line.note")),
						matter.hints()
							.stream()
							.map((hint) -> List.of(hint.name(), hint.bad(), hint.good(), hint.note()))
							.toList()),
				"");
	}

}
