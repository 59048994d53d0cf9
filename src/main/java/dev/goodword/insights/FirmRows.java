package dev.goodword.insights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.FirmView.Block;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.PulseFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.TalkLine;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.value.LifeStage;
import dev.goodword.surveys.scores.value.LifeStage.Event;
import org.jspecify.annotations.Nullable;

/**
 * What applicants are worth to the company ({@code experience.md} 3.6.8), in the words of
 * one reader: what there is now, what there may be, and what is no money at all. Nothing
 * is added up, and nobody's answers move anybody. Pure.
 */
final class FirmRows {

	private static final double PERCENT = 100;

	private FirmRows() {
	}

	static FirmView of(Firm firm, QuarterCounts counts, FigureWords words) {
		Result again = ItemFigures.favourable(counts, Item.REA);
		return new FirmView(say(firm, words), strip(again, words),
				List.of(new Block("firm-now", words.say("insights.firm.now"), now(firm, counts, words)),
						new Block("firm-may", words.say("insights.firm.may"), may(firm, again, words)),
						new Block("firm-beyond", words.say("insights.firm.beyond"), beyond(firm, counts, words))),
				moves(firm, words));
	}

	private static String say(Firm firm, FigureWords words) {
		if (!firm.isKnown()) {
			return words.say("insights.firm.unknown");
		}
		return (firm.ended() == 0) ? words.say("insights.firm.none")
				: words.say("insights.firm.say", firm.ended(), firm.hired(), firm.talkHours());
	}

	/** Hires, applications that others brought, and what talks took. */
	private static List<Row> now(Firm firm, QuarterCounts counts, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		if (firm.isKnown()) {
			rows.add(count("insights.firm.hired", firm.hired(), words));
			rows.add(count("insights.firm.referred", firm.referred(), words));
			rows.add(count("insights.firm.hours", firm.talkHours(), words));
		}
		rows.add(ItemRows.percent("insights.firm.advised", PulseFigures.advised(counts), words));
		return rows;
	}

	/** Who would come back, and who agreed to hear from us. */
	private static List<Row> may(Firm firm, Result again, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(ItemRows.percent("insights.firm.again", again, words));
		if (firm.isKnown()) {
			rows.add(count("insights.firm.community", firm.community(), words));
		}
		return rows;
	}

	/** Scores, and what was given that is paid by nobody. */
	private static List<Row> beyond(Firm firm, QuarterCounts counts, FigureWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(talk(counts, words));
		Result brand = BrandFigures.of(counts).result();
		rows.add(ItemRows.points("insights.company.brand", brand, words));
		rows.addAll(WeighedRows.brand(brand, words));
		rows.add(ItemRows.points("insights.item.index", ItemFigures.index(counts), words));
		if (firm.isKnown()) {
			rows.add(count("insights.firm.answers", firm.answers(), words));
			rows.add(count("insights.firm.fixes", firm.fixes(), words));
		}
		return rows;
	}

	private static Row talk(QuarterCounts counts, FigureWords words) {
		String name = words.say("insights.row.talk");
		Result result = counts.talk().map(TalkLine::result).orElse(null);
		return (result == null || !result.isShown()) ? Row.said(name, words.say("insights.firm.talk"))
				: new Row(name, words.score(Objects.requireNonNull(result.point())),
						words.scores(Objects.requireNonNull(result.range())));
	}

	/** What happened, and to which stage it leads. */
	private static List<Row> moves(Firm firm, FigureWords words) {
		return !firm.isKnown() ? List.of()
				: Arrays.stream(Event.values())
					.map((event) -> new Row(words.say("insights.move." + event),
							words.say("insights.number", firm.of(event)), words.say("insights.life." + leadsTo(event))))
					.toList();
	}

	/** From the stage at which it happens. */
	private static LifeStage leadsTo(Event event) {
		LifeStage from = switch (event) {
			case APPLIED -> LifeStage.PROSPECT;
			case MET -> LifeStage.APPLICANT;
			case HIRED, CLOSED_IN_TOUCH, CLOSED -> LifeStage.ENGAGED;
			case SILENT_FOR_A_YEAR, LET_GO -> LifeStage.RELATION;
		};
		return from.after(event);
	}

	private static @Nullable Strip strip(Result again, FigureWords words) {
		if (again.point() == null || again.range() == null) {
			return null;
		}
		Interval range = again.range();
		String label = words.say("insights.strip", words.say("insights.firm.again"),
				words.say("insights.percent", Math.round(again.point())), words.points(range));
		return Strip.ofShare(label, again.point() / PERCENT,
				new Interval(range.low() / PERCENT, range.high() / PERCENT));
	}

	private static Row count(String name, long number, FigureWords words) {
		return new Row(words.say(name), words.say("insights.number", number), "");
	}

}
