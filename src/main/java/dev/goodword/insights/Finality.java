package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import org.jspecify.annotations.Nullable;

/** Whether the figures of a quarter may still change, in a sentence. Pure. */
final class Finality {

	/** Freezing is tried again and again until it succeeds. */
	private static final Duration SOON = Duration.ofDays(3);

	private Finality() {
	}

	/**
	 * Until when they may, since when they may not, or that they still do although their
	 * day is over.
	 */
	static String say(QuarterCounts counts, Instant now, FigureWords words) {
		Instant frozen = SurveyFigures.frozenAt(counts.quarter());
		LocalDate day = LocalDate.ofInstant(frozen, ZoneOffset.UTC);
		String said = words.dates().shortDate(day).text();
		if (now.isBefore(frozen)) {
			return words.say("insights.until", said,
					ChronoUnit.DAYS.between(LocalDate.ofInstant(now, ZoneOffset.UTC), day));
		}
		return over(counts, said, words);
	}

	/** The same where it is read on another day. */
	static String printed(QuarterCounts counts, Instant now, FigureWords words) {
		Instant frozen = SurveyFigures.frozenAt(counts.quarter());
		String said = words.dates().shortDate(LocalDate.ofInstant(frozen, ZoneOffset.UTC)).text();
		String state = now.isBefore(frozen) ? words.say("insights.until.printed", said) : over(counts, said, words);
		return whole(state, counts, words);
	}

	/** In one sentence, or two where what is counted of everybody was counted before. */
	static String whole(QuarterCounts counts, Instant now, FigureWords words) {
		return whole(say(counts, now, words), counts, words);
	}

	private static String whole(String state, QuarterCounts counts, FigureWords words) {
		String ahead = ahead(counts, words);
		return (ahead != null) ? words.say("insights.until.both", state, ahead) : state;
	}

	/** When what is counted of everybody was; null when that is now. */
	static @Nullable String ahead(QuarterCounts counts, FigureWords words) {
		return counts.countedAhead()
			.map((at) -> words.say("insights.until.ahead", words.dates().longDateTime(at).text()))
			.orElse(null);
	}

	private static String over(QuarterCounts counts, String said, FigureWords words) {
		if (counts.isKept()) {
			if (counts.counted().isEmpty()) {
				return words.say("insights.until.partly", said);
			}
			return counts.keptAt()
				.filter((at) -> at.isAfter(SurveyFigures.frozenAt(counts.quarter()).plus(SOON)))
				.map((at) -> words.say("insights.until.late", said, words.dates().longDateTime(at).text()))
				.orElseGet(() -> words.say("insights.until.final", said));
		}
		return words.say(counts.finalAt().isPresent() ? "insights.until.waiting" : "insights.until.unkept");
	}

}
