package dev.goodword.insights;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.Referral;
import dev.goodword.surveys.TalkLine;
import dev.goodword.surveys.TalkLine.Reach;
import dev.goodword.surveys.YearLine;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Rate;
import dev.goodword.surveys.scores.publish.Result;

/**
 * What is said of the company by those who applied, and how many came by that: never one
 * without the other.
 */
final class TalkCard {

	private static final String ID = "talk";

	private static final List<String> WAYS = List.of("WELL", "BADLY", "BOTH");

	private static final List<String> WHO = List.of("promoters", "passives", "detractors");

	private TalkCard() {
	}

	static Card of(QuarterCounts counts, FigureWords words) {
		return YearCards.talked(counts)
			.map((year) -> YearCards.of(published(year, words), year, words))
			.orElseGet(() -> ofQuarter(counts, words));
	}

	private static Card ofQuarter(QuarterCounts counts, FigureWords words) {
		return counts.talk()
			.map((line) -> published(line, words))
			.orElseGet(() -> silent(waiting(counts, words), List.of(), words));
	}

	/** Of a year that has something to tell. */
	private static Card published(YearLine year, FigureWords words) {
		TalkLine line = Objects.requireNonNull(year.talk());
		String counted = words.say("insights.row.referred");
		List<Row> rows = line.referral()
			.rate()
			.map((rate) -> new Row(words.say("insights.row.referred.year"), perHundred(rate.value(), words),
					range(rate, words)))
			.stream()
			.toList();
		Card card = published(line, words);
		return new Card(card.id(), YearCards.title(card.title(), year, words), card.value(), card.range(),
				card.verdict(), card.strip(), card.say(), card.small(),
				Stream.concat(card.rows().stream().filter((row) -> !row.name().equals(counted)), rows.stream())
					.toList());
	}

	/** Published once: two editions could be subtracted to a few people. */
	private static String waiting(QuarterCounts counts, FigureWords words) {
		return counts.finalAt()
			.map((moment) -> words.say("insights.talk.later",
					words.dates().shortDate(LocalDate.ofInstant(moment, ZoneOffset.UTC)).text()))
			.orElseGet(() -> words.say("insights.talk.none"));
	}

	private static Card published(TalkLine line, FigureWords words) {
		Result result = line.result();
		List<Row> rows = rows(line, words);
		if (!result.isShown()) {
			return silent(hidden(result, words), rows, words);
		}
		double point = Objects.requireNonNull(result.point());
		Interval range = Objects.requireNonNull(result.range());
		return new Card(ID, words.say("insights.company.talk"), words.score(point), words.scores(range),
				words.comparison(line.verdict()), strip(point, range, words), said(result, range, words),
				words.say("insights.small." + ID), rows);
	}

	private static String said(Result result, Interval range, FigureWords words) {
		String direction = (range.low() > 0) ? "good" : (range.high() < 0) ? "bad" : "unclear";
		String sentence = words.say("insights.talk.say." + direction);
		return beside(result, sentence, words);
	}

	private static String beside(Result result, String sentence, FigureWords words) {
		return result.notes().contains(TalkLine.EXPERIMENTAL) ? words.say("insights.talk.experimental", sentence)
				: sentence;
	}

	private static String hidden(Result result, FigureWords words) {
		return (result.status() == Status.LOW_N)
				? beside(result, words.say("insights.talk.words." + result.notes().get(0)), words)
				: (result.status() == Status.NOT_REPRESENTATIVE) ? words.hidden(result)
						: words.say("insights.talk.few");
	}

	private static List<Row> rows(TalkLine line, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		Result result = line.result();
		if (result.isShown()) {
			rows.add(new Row(words.say("insights.row.talk"), words.score(Objects.requireNonNull(result.point())),
					words.scores(Objects.requireNonNull(result.range()))));
		}
		if (line.reach() != null) {
			rows.addAll(reach(line.reach(), words));
		}
		rows.add(referred(line.referral(), words));
		for (int way = 0; way < line.posted().size(); way++) {
			Result share = line.posted().get(way);
			if (share.isShown()) {
				rows.add(new Row(words.say("insights.row.posted." + WAYS.get(way)),
						percent(Objects.requireNonNull(share.point()), words),
						words.points(Objects.requireNonNull(share.range()))));
			}
		}
		rows.addAll(CompanyCards.rows(result, words));
		return rows;
	}

	private static List<Row> reach(Reach reach, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(words.say("insights.row.heard.well"), words.say("insights.number", reach.well()), ""));
		rows.add(new Row(words.say("insights.row.heard.badly"), words.say("insights.number", reach.badly()), ""));
		if (reach.balance() != null) {
			rows.add(new Row(words.say("insights.row.balance"), percent(reach.balance(), words), ""));
		}
		for (int who = 0; who < reach.split().size(); who++) {
			rows.add(new Row(words.say("insights.row.split." + WHO.get(who)), words.score(reach.split().get(who)), ""));
		}
		return rows;
	}

	/** Applications by word of mouth for each hundred closed ones: counted, not asked. */
	private static Row referred(Referral referral, FigureWords words) {
		String name = words.say("insights.row.referred");
		return referral.rate()
			.map((rate) -> new Row(name, perHundred(rate.value(), words), range(rate, words)))
			.orElseGet(() -> Row.said(name, words.say("insights.talk.nobody")));
	}

	private static String range(Rate rate, FigureWords words) {
		Interval range = rate.byar();
		return words.say("insights.range", perHundred(range.low(), words), perHundred(range.high(), words));
	}

	private static String perHundred(double rate, FigureWords words) {
		return words.say("insights.tenth", Math.round(1000 * rate) / 10.0);
	}

	private static String percent(double share, FigureWords words) {
		return words.say("insights.percent", Math.round(share));
	}

	private static Strip strip(double point, Interval range, FigureWords words) {
		return Strip.ofBalance(words.say("insights.strip", words.say("insights.company.talk"), words.score(point),
				words.scores(range)), point, range);
	}

	private static Card silent(String say, List<Row> rows, FigureWords words) {
		return new Card(ID, words.say("insights.company.talk"), null, null, null, null, say,
				words.say("insights.small." + ID), rows);
	}

}
