package dev.goodword.insights;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseTally;
import dev.goodword.surveys.QuarterCounts;

import org.springframework.stereotype.Component;

/** What is counted of a quarter without asking anybody. */
@Component
class OperationRows {

	private final WaitCounts waits;

	private final KindCounts kinds;

	private final SourceCounts sources;

	private final InstantSource clock;

	OperationRows(WaitCounts waits, KindCounts kinds, SourceCounts sources, InstantSource clock) {
		this.waits = waits;
		this.kinds = kinds;
		this.sources = sources;
		this.clock = clock;
	}

	List<Row> of(Company company, QuarterCounts counts, FigureWords words) {
		Instant now = this.clock.instant();
		Map<String, Double> waited = this.waits.of(company, counts, now);
		List<Row> rows = new ArrayList<>();
		rows.add(waiting("insights.waiting.half", of(waited, WaitCounts.HALF), of(waited, WaitCounts.HALF_OF_ALL_DAYS),
				words));
		rows.add(waiting("insights.waiting.most", of(waited, WaitCounts.MOST), of(waited, WaitCounts.MOST_OF_ALL_DAYS),
				words));
		of(waited, WaitCounts.COMPLAINTS).ifPresent((days) -> rows.add(new Row(words.say("insights.facts.answered"),
				words.say("insights.facts.answered.days", Math.round(days)), "")));
		rows.addAll(SourceCounts.rows(this.sources.of(company, counts, now), words));
		rows.addAll(broken(KindCounts.tallies(this.kinds.of(company, counts, now)), words));
		return rows;
	}

	/** By what they were about, the most first. */
	static List<Row> broken(Map<PromiseKind, PromiseTally> tallies, FigureWords words) {
		return tallies.entrySet()
			.stream()
			.filter((each) -> each.getValue().broken() > 0)
			.map((each) -> Map.entry(words.say("PromiseKind." + each.getKey()), each.getValue().broken()))
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((each) -> new Row(words.say("insights.broken", each.getKey()),
					words.say("insights.number", each.getValue()), ""))
			.toList();
	}

	/** In working days; in days of the calendar where it was kept when those counted. */
	private static Row waiting(String name, OptionalDouble working, OptionalDouble days, FigureWords words) {
		if (working.isEmpty() && days.isPresent()) {
			return new Row(words.say(name), words.say("insights.days.all", tenths(days.getAsDouble())), "");
		}
		String said = days(working, words);
		return working.isPresent() ? new Row(words.say(name), said, "") : Row.said(words.say(name), said);
	}

	private static OptionalDouble of(Map<String, Double> waited, String what) {
		return waited.containsKey(what) ? OptionalDouble.of(waited.get(what)) : OptionalDouble.empty();
	}

	static String days(OptionalDouble days, FigureWords words) {
		return days.isPresent() ? words.say("insights.days", tenths(days.getAsDouble()))
				: words.say("insights.waiting.unknown");
	}

	private static double tenths(double days) {
		return Math.round(10 * days) / 10.0;
	}

}
