package dev.goodword.insights;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.CompanyFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.TalkLine;
import dev.goodword.surveys.YearAhead;
import dev.goodword.surveys.YearLine;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a whole year where a quarter has too few answers, which always say that
 * they are not of the quarter, and why.
 */
final class YearCards {

	private YearCards() {
	}

	/** The year that stands in for a quarter with nothing to show, if one has more. */
	static Optional<YearLine> recommended(QuarterCounts counts, Result own) {
		return own.isShown() ? Optional.empty()
				: counts.year().filter((year) -> year.recommendation().result().isShown());
	}

	/** The same of the brand. */
	static Optional<YearLine> branded(QuarterCounts counts, Result own) {
		return own.isShown() ? Optional.empty() : counts.year().filter((year) -> year.brand().result().isShown());
	}

	/** The same of word of mouth, where words are something to show. */
	static Optional<YearLine> talked(QuarterCounts counts) {
		return counts.talk().stream().anyMatch(YearCards::isTold) ? Optional.empty()
				: counts.year().filter((year) -> isTold(year.talk()));
	}

	private static boolean isTold(@Nullable TalkLine talk) {
		return talk != null && talk.result().number() != null;
	}

	/** What a figure is, and of which year. */
	static String title(String title, YearLine year, FigureWords words) {
		return words.say("insights.year.title", title, year(year, words));
	}

	/** The same card, which says first that it is of a year, and why. */
	static Card of(Card card, YearLine year, FigureWords words) {
		return new Card(card.id(), card.title(), card.value(), card.range(), card.verdict(), card.strip(),
				words.say("insights.year.say", card.say(), year(year, words)), card.small(), card.rows());
	}

	/** What stands where neither the quarter nor the year may be shown. */
	static String nor(String hidden, QuarterCounts counts, FigureWords words) {
		return counts.year().map((year) -> words.say("insights.year.nor", hidden, year(year, words))).orElse(hidden);
	}

	/**
	 * Whether figures may still change; where some are of a year, why they are, and why
	 * there is nothing else of it; and when a year may come, where that can be known.
	 */
	static String state(String state, QuarterCounts counts, FigureWords words) {
		String said = why(state, counts, words);
		return YearAhead.of(counts)
			.map((ahead) -> words.say("insights.until.both", said,
					words.say("insights.year.ahead", Integer.toString(ahead.year()),
							words.dates().longDate(LocalDate.ofInstant(ahead.at(), ZoneOffset.UTC)).text(),
							Integer.toString(ahead.like()))))
			.orElse(said);
	}

	private static String why(String state, QuarterCounts counts, FigureWords words) {
		return Stream
			.of(recommended(counts, CompanyFigures.recommendation(counts).result()),
					branded(counts, BrandFigures.of(counts).result()), talked(counts))
			.flatMap(Optional::stream)
			.findFirst()
			.map((year) -> words.say("insights.until.both", state, words.say("insights.year.why", year(year, words))))
			.orElse(state);
	}

	/** The promises of the year beside those of the quarter, where the year is shown. */
	static List<Row> promises(QuarterCounts counts, FigureWords words) {
		return recommended(counts, CompanyFigures.recommendation(counts).result())
			.filter((year) -> year.promises().due() > 0)
			.map((year) -> {
				PromiseTally tally = year.promises();
				return Stream
					.of(row("person", tally.byPerson(), year, words),
							row("automatic", tally.automatically(), year, words),
							row("broken", tally.broken(), year, words))
					.toList();
			})
			.orElse(List.of());
	}

	private static Row row(String what, int count, YearLine year, FigureWords words) {
		PromiseTally tally = year.promises();
		return new Row(title(words.say("insights.promise." + what), year, words),
				words.say("insights.promise.row", count, Math.round(100.0 * count / tally.due())),
				words.percents(PromiseCard.range(count, tally)));
	}

	private static String year(YearLine line, FigureWords words) {
		String year = Integer.toString(line.year());
		return (line.from() == line.year()) ? words.say("insights.year.one", year)
				: words.say("insights.year.more", Integer.toString(line.from()), year);
	}

}
