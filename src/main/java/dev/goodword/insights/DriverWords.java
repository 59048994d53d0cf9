package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.insights.DriversView.Driver;
import dev.goodword.insights.DriversView.Hint;
import dev.goodword.surveys.DriverHint;
import dev.goodword.surveys.DriverLine;
import dev.goodword.surveys.DriverLine.Weight;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.publish.Result;

/** What goes together with satisfaction in the words of one reader. Pure. */
final class DriverWords {

	private static final double PERCENT = 100;

	private DriverWords() {
	}

	/** It, or why that is not said, in a sentence. */
	static String say(QuarterCounts counts, Instant now, FigureWords words) {
		return counts.drivers().map((line) -> said(line, words)).orElseGet(() -> unsaid(counts, now, words));
	}

	/** The whole of it. */
	static DriversView view(QuarterCounts counts, Instant now, FigureWords words) {
		String say = say(counts, now, words);
		Optional<DriverLine> said = counts.drivers().filter(DriverLine::isSaid);
		if (said.isEmpty()) {
			return new DriversView(say, null, null, List.of(), List.of());
		}
		DriverLine line = said.get();
		Result result = line.result();
		String made = words.say("insights.matter.made", words.number(Objects.requireNonNull(result.number())),
				words.points(Objects.requireNonNull(result.point())));
		return new DriversView(say, first(line, counts, words), made,
				line.weights().stream().map((weight) -> driver(weight, words)).toList(),
				line.hints().stream().map((hint) -> hint(hint, words)).toList());
	}

	private static String unsaid(QuarterCounts counts, Instant now, FigureWords words) {
		Instant frozen = SurveyFigures.frozenAt(counts.quarter());
		return now.isBefore(frozen)
				? words.say("insights.matter.later",
						words.dates().shortDate(LocalDate.ofInstant(frozen, ZoneOffset.UTC)).text())
				: words.say("insights.matter.never");
	}

	private static String said(DriverLine line, FigureWords words) {
		if (line.isSaid()) {
			List<Item> named = line.named().toList();
			return named.isEmpty() ? words.say("insights.matter.nothing")
					: words.say("insights.matter.named", names(named.stream(), words));
		}
		if (!line.result().notes().isEmpty()) {
			return words.say("insights.matter." + line.result().notes().get(0));
		}
		NumberBand number = line.result().number();
		String missing = words.number(line.missing());
		return (number == null) ? words.say("insights.matter.fewest", missing)
				: words.say("insights.matter.few", words.number(number), missing);
	}

	/** Those that go together with satisfaction and are clearly below the seven. */
	private static String first(DriverLine line, QuarterCounts counts, FigureWords words) {
		Result index = ItemFigures.index(counts);
		if (!index.isShown()) {
			return words.say("insights.matter.unknown");
		}
		double usual = Objects.requireNonNull(index.point());
		List<Item> weak = line.named().filter((item) -> isWeak(ItemFigures.mean(counts, item), usual)).toList();
		return weak.isEmpty() ? words.say("insights.matter.strong")
				: words.say("insights.matter.first", names(weak.stream(), words));
	}

	private static boolean isWeak(Result mean, double usual) {
		return mean.isShown() && Objects.requireNonNull(mean.range()).high() < usual;
	}

	private static String names(Stream<Item> items, FigureWords words) {
		return items.map((item) -> name(item, words)).collect(Collectors.joining(words.say("insights.line.and")));
	}

	private static String name(Item item, FigureWords words) {
		return words.say("insights.item." + item.name());
	}

	private static Driver driver(Weight weight, FigureWords words) {
		String name = name(weight.item(), words);
		String value = words.say("insights.percent", Math.round(weight.percent()));
		String range = words.points(weight.range());
		String note = words.say("insights.matter." + (weight.named() ? "more" : "chance"));
		Interval shares = new Interval(weight.range().low() / PERCENT, weight.range().high() / PERCENT);
		return new Driver(name, Strip.ofShare(words.say("insights.matter.label", name, value, range, note),
				weight.percent() / PERCENT, shares), value, range, note);
	}

	private static Hint hint(DriverHint hint, FigureWords words) {
		return new Hint(name(hint.item(), words), words.score(-hint.penalty()), words.score(hint.reward()),
				words.say("insights.matter.hint." + hint.kind()));
	}

}
