package dev.goodword.insights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Comparison;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.BrandFigures.Brand;
import dev.goodword.surveys.CarefulLine;
import dev.goodword.surveys.CompanyFigures;
import dev.goodword.surveys.CompanyFigures.Recommendation;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.YearLine;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the whole company: how it is recommended, what became of its brand, and
 * what is said of it. What is not known yet says so.
 */
final class CompanyCards {

	private CompanyCards() {
	}

	static List<Card> of(QuarterCounts counts, FigureWords words) {
		return List.of(brand(counts, words), TalkCard.of(counts, words), recommendation(counts, words));
	}

	private static Card recommendation(QuarterCounts counts, FigureWords words) {
		Recommendation own = CompanyFigures.recommendation(counts);
		String title = words.say("insights.company.recommendation");
		Optional<YearLine> year = YearCards.recommended(counts, own.result());
		if (year.isPresent()) {
			OutcomeMix mix = new OutcomeMix(year.get().closings());
			return YearCards.of(recommendation(year.get().recommendation(), YearCards.title(title, year.get(), words),
					mix, closed(mix, words), null, words), year.get(), words);
		}
		List<Row> closed = new ArrayList<>(closed(counts.mix(), words));
		closed.addAll(answered(counts, words));
		if (!own.result().isShown()) {
			List<Row> rows = rows(own.result(), counts.mix(), words);
			rows.addAll(closed);
			return card("company", title, null, null, YearCards.nor(words.hidden(own.result()), counts, words), rows,
					words);
		}
		closed.addAll(WeighedRows.naming(counts, words));
		Card card = recommendation(own, title, counts.mix(), closed, CompanyFigures.yearBefore(counts), words);
		return counts.careful()
			.filter(CarefulLine::stands)
			.map((careful) -> with(card, careful(careful, words)))
			.orElse(card);
	}

	private static Card with(Card card, Row last) {
		return new Card(card.id(), card.title(), card.value(), card.range(), card.verdict(), card.strip(), card.say(),
				card.small(), Stream.concat(card.rows().stream(), Stream.of(last)).toList());
	}

	private static Card recommendation(Recommendation found, String title, OutcomeMix mix, List<Row> closed,
			@Nullable Double before, FigureWords words) {
		Result result = found.result();
		List<Row> rows = rows(result, mix, words);
		rows.addAll(closed);
		double point = Objects.requireNonNull(result.point());
		Interval range = Objects.requireNonNull(result.range());
		rows.add(0, new Row(words.say("insights.row.score"), words.score(point), words.scores(range)));
		found.ifSilenceWere()
			.forEach((points, score) -> rows
				.add(new Row(words.say("insights.row.silence", points), words.score(score), "")));
		Strip strip = Strip.ofScore(words.say("insights.strip", title, words.score(point), words.scores(range)), point,
				range);
		Shown shown = new Shown(words.score(point), words.scores(range), strip.against(null, before));
		return card("company", title, shown, words.comparison(found.change().verdict()),
				noted(result, words.withSize(words.leaning(range), found.change()), words), rows, words);
	}

	private static Row careful(CarefulLine careful, FigureWords words) {
		return new Row(words.say("insights.row.careful"),
				words.score(Objects.requireNonNull(careful.without().point())),
				words.scores(Objects.requireNonNull(careful.without().range())));
	}

	/**
	 * A sentence, and that few answers stand for many people, or for outcomes of which
	 * too few answered, where they do.
	 */
	private static String noted(Result result, String sentence, FigureWords words) {
		String few = result.notes().contains(Measured.FEW_FOR_MANY) ? words.say("insights.few-for-many", sentence)
				: sentence;
		return result.notes().contains(Measured.LIKE_OTHERS) ? words.say("insights.like-others", few) : few;
	}

	/** The same, with what share of all applications answered, as far as that is told. */
	private static List<Row> rows(Result result, OutcomeMix mix, FigureWords words) {
		List<Row> rows = rows(result, words);
		if (result.responseRate() == null && result.number() != null && mix.total() > 0) {
			rows.add(new Row(words.say("insights.row.response"), words.share(result.number(), mix.total()), ""));
		}
		return rows;
	}

	/** What share answered of those whose applications ended in each way. */
	private static List<Row> answered(QuarterCounts counts, FigureWords words) {
		return Arrays.stream(OutcomeClass.values())
			.filter((outcome) -> counts.mix().closings(outcome) > 0)
			.map((outcome) -> answered(outcome, counts, words))
			.toList();
	}

	private static Row answered(OutcomeClass outcome, QuarterCounts counts, FigureWords words) {
		String name = words.say("insights.row.answered", words.say("insights.outcome." + outcome.name()));
		@Nullable NumberBand number = SurveyFigures.recommendation(counts, Touchpoint.of(outcome)).number();
		return (number == null) ? Row.said(name, words.say("insights.row.answered.few"))
				: new Row(name, words.share(number, counts.mix().closings(outcome)), "");
	}

	private static Card brand(QuarterCounts counts, FigureWords words) {
		Brand own = BrandFigures.of(counts);
		String title = words.say("insights.company.brand");
		Optional<YearLine> year = YearCards.branded(counts, own.result());
		if (year.isPresent()) {
			return YearCards.of(brand(year.get().brand(), YearCards.title(title, year.get(), words),
					new OutcomeMix(year.get().closings()), null, words), year.get(), words);
		}
		if (!own.result().isShown()) {
			return card("brand", title, null, null, YearCards.nor(words.hidden(own.result()), counts, words),
					rows(own.result(), counts.mix(), words), words);
		}
		@Nullable Double before = BrandFigures.yearBefore(counts);
		Card card = brand(own, title, counts.mix(), before, words);
		for (Row row : WeighedRows.compared(before, counts, words)) {
			card = with(card, row);
		}
		Result shift = BrandFigures.shift(counts);
		return !shift.isShown() ? card
				: with(card,
						new Row(words.say("insights.row.shift"), words.score(Objects.requireNonNull(shift.point())),
								words.scores(Objects.requireNonNull(shift.range()))));
	}

	private static Card brand(Brand found, String title, OutcomeMix mix, @Nullable Double before, FigureWords words) {
		Result result = found.result();
		List<Row> rows = rows(result, mix, words);
		double point = Objects.requireNonNull(result.point());
		Interval range = Objects.requireNonNull(result.range());
		rows.add(0, new Row(words.say("insights.row.score"), words.points(point), words.points(range)));
		if (found.equal() != null) {
			rows.add(new Row(words.say("insights.row.equal"), words.points(found.equal()), ""));
		}
		rows.addAll(WeighedRows.brand(result, words));
		Strip strip = Strip.ofPoints(words.say("insights.strip", title, words.points(point), words.points(range)),
				point, range);
		Shown shown = new Shown(words.points(point), words.points(range),
				(before != null) ? strip.beside(before) : strip);
		return card("brand", title, shown, words.comparison(found.change().verdict()),
				words.withSize(words.lift(range), found.change()), rows, words);
	}

	private static Card card(String id, String title, @Nullable Shown shown, @Nullable Comparison verdict, String say,
			List<Row> rows, FigureWords words) {
		return new Card(id, title, (shown != null) ? shown.value() : null, (shown != null) ? shown.range() : null,
				verdict, (shown != null) ? shown.strip() : null, say, words.say("insights.small." + id), rows);
	}

	static List<Row> rows(Result result, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		if (result.number() != null) {
			rows.add(new Row(words.say("insights.row.answers"), words.number(result.number()), ""));
		}
		if (result.responseRate() != null) {
			rows.add(new Row(words.say("insights.row.response"),
					words.say("insights.percent", Math.min(100, Math.round(100 * result.responseRate()))), ""));
		}
		return rows;
	}

	/** How many ended in each way; the weights come from here. */
	private static List<Row> closed(OutcomeMix mix, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(words.say("insights.row.closed"), words.say("insights.number", mix.total()), ""));
		Arrays.stream(OutcomeClass.values())
			.filter((outcome) -> mix.closings(outcome) > 0)
			.forEach((outcome) -> rows.add(new Row(words.say("insights.outcome." + outcome.name()),
					words.say("insights.number", mix.closings(outcome)), "")));
		return rows;
	}

	/** A figure that may be shown, in words and as a picture. */
	private record Shown(String value, String range, Strip strip) {
	}

}
