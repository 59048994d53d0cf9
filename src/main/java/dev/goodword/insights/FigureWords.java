package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.insights.ExperienceView.Comparison;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.context.MessageSource;

/** Figures in the words of one reader. */
record FigureWords(MessageSource texts, LocaleTag language, ZoneId zone) {

	/** The brand value that leaves the brand as it was. */
	private static final double UNCHANGED = 50;

	String say(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, this.language.locale());
	}

	/** When groups of a quarter are published, or that they never are. */
	String unpublished(Quarter quarter, Instant now) {
		Instant frozen = SurveyFigures.frozenAt(quarter);
		return now.isBefore(frozen)
				? say("insights.line.later", dates().shortDate(LocalDate.ofInstant(frozen, ZoneOffset.UTC)).text())
				: say("insights.line.never");
	}

	DateWords dates() {
		return DateWords.in(this.language, this.zone);
	}

	/** A score with its sign: +18, −4, 0. */
	String score(double points) {
		long whole = Math.round(points);
		return (whole > 0) ? "+" + whole : (whole < 0) ? "−" + -whole : "0";
	}

	String scores(Interval range) {
		return say("insights.range", score(range.low()), score(range.high()));
	}

	String percents(Interval range) {
		return say("insights.range", Math.round(Math.floor(100 * range.low())),
				Math.round(Math.ceil(100 * range.high())));
	}

	/** A value from 0 to 100. */
	String points(double points) {
		return Long.toString(Math.round(points));
	}

	String points(Interval range) {
		return say("insights.range", points(range.low()), points(range.high()));
	}

	/** What the experience did to the brand; nothing unless the range leaves 50 out. */
	String lift(Interval range) {
		if (range.low() > UNCHANGED) {
			return say("insights.brand.up");
		}
		return say((range.high() < UNCHANGED) ? "insights.brand.down" : "insights.brand.unclear");
	}

	/** The same as a headline; empty when it did nothing that can be told. */
	Optional<String> lifted(Interval range) {
		return (range.low() > UNCHANGED) ? Optional.of(say("insights.headline.up"))
				: (range.high() < UNCHANGED) ? Optional.of(say("insights.headline.down")) : Optional.empty();
	}

	/** What stands where a figure may not. */
	String hidden(Result result) {
		String why = result.notes().contains(Publication.ONE_ANSWER) ? "ONE_ANSWER"
				: result.notes().contains(Publication.NOT_KEPT) ? "NOT_KEPT" : result.status().name();
		return say("insights.hidden." + why);
	}

	/** How many answered, as far as it may be told. */
	String number(NumberBand number) {
		return number.isExact() ? say("insights.number", number.least())
				: say("insights.band", number.least(), number.most());
	}

	/** What share of those asked answered; a span when the number is a band. */
	String response(NumberBand number, int asked) {
		long low = Math.floorDiv(100L * number.least(), asked);
		long high = Math.min(100, -Math.floorDiv(-100L * number.most(), asked));
		return (number.isExact()) ? say("insights.response", Math.min(100, Math.round(100.0 * number.least() / asked)))
				: say("insights.response.band", low, high);
	}

	/** What share of so many answered; a span when the number is a band. */
	String share(NumberBand number, int of) {
		long low = Math.min(100, Math.floorDiv(100L * number.least(), of));
		long high = Math.min(100, -Math.floorDiv(-100L * number.most(), of));
		return number.isExact() ? say("insights.percent", Math.min(100, Math.round(100.0 * number.least() / of)))
				: say("insights.percent.band", low, high);
	}

	/** Which way the score points; no direction unless its range leaves zero out. */
	String leaning(Interval range) {
		if (range.low() > 0) {
			return say("insights.recommendation.more");
		}
		return say((range.high() < 0) ? "insights.recommendation.fewer" : "insights.recommendation.unclear");
	}

	/** What stands where a figure may not. */
	String hidden(Figure figure) {
		if (figure.leaning() != null) {
			return say("insights.leaning." + Objects.requireNonNull(figure.leaning()).name());
		}
		return say("insights.hidden." + figure.status().name());
	}

	/**
	 * A sentence, and where two years cannot be told apart, how large a change would have
	 * had to be.
	 */
	String withSize(String sentence, Change change) {
		return change.isUnclear()
				? say("insights.unclear", sentence, Objects.requireNonNull(change.smallest()).longValue()) : sentence;
	}

	Comparison comparison(Verdict verdict) {
		String text = say("insights.verdict." + verdict.name());
		return switch (verdict) {
			case BETTER, A_LITTLE_BETTER -> new Comparison("better", "up", text);
			case WORSE, A_LITTLE_WORSE -> new Comparison("worse", "down", text);
			case NO_CLEAR_CHANGE -> new Comparison("same", "same", text);
			case CANNOT_SAY -> new Comparison("unknown", "qm", text);
		};
	}

}
