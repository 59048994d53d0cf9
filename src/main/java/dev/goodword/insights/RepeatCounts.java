package dev.goodword.insights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.surveys.FinalCounts;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;

import org.springframework.stereotype.Component;

/** Counts what was asked again in a quarter, and says it. */
@Component
class RepeatCounts implements FinalCounts {

	private static final String ASKED = "questions.asked";

	private static final String HELPED = "questions.helped";

	private static final String SENT = "questions.sent";

	private final RepeatTable table;

	RepeatCounts(RepeatTable table) {
		this.table = table;
	}

	@Override
	public Map<String, Double> count(Company company, Quarter quarter, Instant now) {
		Repeats repeats = this.table.of(company.id(), quarter.firstDay().atStartOfDay(company.zone()).toInstant(),
				quarter.end().atStartOfDay(company.zone()).toInstant());
		return Map.of(ASKED, (double) repeats.asked(), HELPED, (double) repeats.helped(), SENT,
				(double) repeats.sent());
	}

	/**
	 * The same in one piece; empty where it was not counted yet when the rest was kept.
	 */
	static Optional<Repeats> repeats(Map<String, Double> counted) {
		return Optional.ofNullable(counted.get(ASKED))
			.map((asked) -> new Repeats(asked.intValue(), counted.getOrDefault(HELPED, 0.0).intValue(),
					counted.getOrDefault(SENT, 0.0).intValue()));
	}

	Shown of(Company company, QuarterCounts counts, Instant now, FigureWords words) {
		return repeats(of(company, counts, now)).map((repeats) -> shown(repeats, words))
			.orElseGet(() -> new Shown(words.say("insights.again.before"), List.of()));
	}

	/** Of fewer than ten questions a share says more of chance than of the page. */
	static Shown shown(Repeats repeats, FigureWords words) {
		if (repeats.asked() < PublicationPolicy.LEAST) {
			return new Shown(words.say("insights.again.few", PublicationPolicy.LEAST), List.of());
		}
		List<Integer> shares = Hundredths
			.of(List.of(repeats.helped(), repeats.sent(), repeats.asked() - repeats.helped() - repeats.sent()));
		int again = shares.get(0) + shares.get(1);
		return new Shown(words.say("insights.again.say", again, repeats.asked(), shares.get(0), shares.get(1)),
				List.of(new Row(words.say("insights.again.rate"), words.say("insights.percent", again),
						words.percents(repeats.rate().wilson())),
						row("helped", repeats.helped(), shares.get(0), repeats, words),
						row("sent", repeats.sent(), shares.get(1), repeats, words)));
	}

	private static Row row(String what, int count, int share, Repeats repeats, FigureWords words) {
		return new Row(words.say("insights.again." + what), words.say("insights.promise.row", count, share),
				words.percents(new Share(count, repeats.asked()).wilson()));
	}

	/**
	 * What is shown.
	 *
	 * @param say the news in a sentence
	 * @param rows the rate and its two parts; none where they may not be told
	 */
	record Shown(String say, List<Row> rows) {
	}

}
