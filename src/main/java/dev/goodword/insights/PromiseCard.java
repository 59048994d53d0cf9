package dev.goodword.insights;

import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.QuarterPromises;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.value.KeptPromises;

import org.springframework.stereotype.Component;

/**
 * How often we kept our word; never without saying how often only a machine did
 * ({@code experience.md} 3.6.9).
 */
@Component
class PromiseCard {

	private final QuarterPromises promises;

	PromiseCard(QuarterPromises promises) {
		this.promises = promises;
	}

	/** What became of the promises of a quarter, and of the same one a year before. */
	TwoYears tallies(Company company, QuarterCounts counts) {
		return this.promises.of(company, counts);
	}

	/** With those of the year where that stands in for the quarter. */
	Card of(TwoYears tallies, QuarterCounts counts, FigureWords words) {
		Card card = of(tallies, counts.weighing().naming(), words);
		List<Row> rows = Stream.concat(card.rows().stream(), YearCards.promises(counts, words).stream()).toList();
		return new Card(card.id(), card.title(), card.value(), card.range(), card.verdict(), card.strip(), card.say(),
				card.small(), rows);
	}

	private static Card of(TwoYears tallies, int naming, FigureWords words) {
		PromiseTally tally = tallies.now();
		String title = words.say("insights.promise");
		if (tally.due() == 0) {
			return new Card("promise", title, null, null, null, null, words.say("insights.promise.none"),
					words.say("insights.promise.small", 0), List.of());
		}
		Change change = kept(tally).since(kept(tallies.before()), naming);
		List<Integer> shares = Hundredths.of(List.of(tally.byPerson(), tally.automatically(), tally.broken()));
		Share kept = new Share(tally.kept(), tally.due());
		Interval range = range(kept, tally);
		String value = words.say("insights.percent", shares.get(0) + shares.get(1));
		String say = words.withSize(words.say("insights.promise.say", shares.get(0), shares.get(1), shares.get(2)),
				change);
		Strip strip = Strip.ofShare(words.say("insights.strip", title, value, words.percents(range)), kept.value(),
				range);
		return new Card("promise", title, value, words.percents(range), words.comparison(change.verdict()), strip, say,
				words.say("insights.promise.small", tally.due()),
				List.of(row("person", tally.byPerson(), shares.get(0), tally, words),
						row("automatic", tally.automatically(), shares.get(1), tally, words),
						row("broken", tally.broken(), shares.get(2), tally, words)));
	}

	private static Row row(String what, int count, int share, PromiseTally tally, FigureWords words) {
		return new Row(words.say("insights.promise." + what), words.say("insights.promise.row", count, share),
				words.percents(range(new Share(count, tally.due()), tally)));
	}

	private static Interval range(Share share, PromiseTally tally) {
		return kept(tally).range(share.hits());
	}

	/** Of so many of those that fell due. */
	static Interval range(int count, PromiseTally tally) {
		return range(new Share(count, tally.due()), tally);
	}

	private static KeptPromises kept(PromiseTally tally) {
		return new KeptPromises(tally.byPerson(), tally.automatically(), tally.broken(), tally.applications());
	}

}
