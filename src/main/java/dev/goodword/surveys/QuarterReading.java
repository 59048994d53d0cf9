package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.OutcomeMixes.Mixes;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.PublishedItems;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;

import org.springframework.stereotype.Component;

/**
 * Reads what the figures of a quarter are made of: what was kept when they became final
 * and nothing else, or, while they are not, what there is.
 */
@Component
class QuarterReading {

	private final PublishedScores scores;

	private final PublishedItems items;

	private final Invitations invitations;

	private final OutcomeMixes mixes;

	private final PublishedOnce once;

	QuarterReading(PublishedScores scores, PublishedItems items, Invitations invitations, OutcomeMixes mixes,
			PublishedOnce once) {
		this.scores = scores;
		this.items = items;
		this.invitations = invitations;
		this.mixes = mixes;
		this.once = once;
	}

	/** Of a quarter. */
	QuarterCounts counts(Company company, Quarter quarter) {
		Once once = this.once.of(company.id(), quarter);
		return (once.figures() != null) ? kept(company, quarter, once)
				: counted(company, quarter, once, latest(company, quarter));
	}

	/** The same with nothing that was counted before, for what is kept for ever. */
	QuarterCounts exact(Company company, Quarter quarter) {
		return counted(company, quarter, this.once.of(company.id(), quarter).exact(), latest(company, quarter));
	}

	/** When the figures of a quarter were kept; empty when they were not. */
	Optional<Instant> keptAt(CompanyId company, Quarter quarter) {
		return Optional.ofNullable(this.once.of(company, quarter).figures()).map(KeptQuarter::at);
	}

	/** Of the quarter to open with. */
	QuarterCounts opening(Company company, Quarter running) {
		List<Published> read = this.scores.latest(company.id(),
				candidates(running).flatMap((each) -> Stream.of(each, each.yearBefore())).toList());
		Quarter quarter = opening(read, running);
		Once once = this.once.of(company.id(), quarter);
		return (once.figures() != null) ? kept(company, quarter, once)
				: counted(company, quarter, once, read.stream()
					.filter((each) -> each.quarter().equals(quarter) || each.quarter().equals(quarter.yearBefore()))
					.toList());
	}

	/** The quarter to open with. */
	Quarter openingQuarter(Company company, Quarter running) {
		return opening(this.scores.latest(company.id(), candidates(running).toList()), running);
	}

	private static Stream<Quarter> candidates(Quarter running) {
		return Stream.of(running.plus(-1), running.plus(-2), running);
	}

	/**
	 * The latest that is final, whatever the calendar says: figures become final after
	 * all of them were counted anew, and that can fail. One that is final and has nothing
	 * to show makes way for the one that runs, not for an older one.
	 */
	static Quarter opening(List<Published> read, Quarter running) {
		Set<Quarter> shown = read.stream()
			.filter((published) -> published.answers().n() >= PublicationPolicy.LEAST
					&& !PublicationPolicy.tellsEveryAnswer(published.answers()))
			.map(Published::quarter)
			.collect(Collectors.toSet());
		Set<Quarter> frozen = read.stream()
			.filter(Published::frozen)
			.map(Published::quarter)
			.collect(Collectors.toSet());
		Stream<Quarter> wholly = Stream.of(running.plus(-1), running.plus(-2)).filter(frozen::contains).limit(1);
		return Stream.concat(wholly, Stream.of(running, running.plus(-1)))
			.filter(shown::contains)
			.findFirst()
			.orElse(running);
	}

	private List<Published> latest(Company company, Quarter quarter) {
		return this.scores.latest(company.id(), List.of(quarter, quarter.yearBefore()));
	}

	private static QuarterCounts kept(Company company, Quarter quarter, Once once) {
		return KeptQuarter.of(once).inputs().counts(company.id(), quarter, once);
	}

	/** What was kept of the year before stands for it. */
	private QuarterCounts counted(Company company, Quarter quarter, Once once, List<Published> scores) {
		Quarter before = quarter.yearBefore();
		KeptQuarter kept = once.before();
		Map<Quarter, Map<Touchpoint, Map<Item, Spread>>> items = this.items.latest(company.id(),
				(kept != null) ? List.of(quarter) : List.of(quarter, before));
		List<Published> both = new ArrayList<>(scores);
		if (kept != null) {
			both.removeIf((each) -> each.quarter().equals(before));
			both.addAll(kept.inputs().scores(before));
		}
		Mixes mixes = this.mixes.of(company, quarter, once);
		boolean over = this.mixes.isOver(quarter) && mixes.isKept() || this.mixes.isPast(quarter)
				&& scores.stream().noneMatch((published) -> published.quarter().equals(quarter));
		return new QuarterCounts(company.id(), quarter,
				new QuarterCounts.Read(both, items.getOrDefault(quarter, Map.of()),
						(kept != null) ? kept.inputs().items(before) : items.getOrDefault(before, Map.of()),
						this.invitations.count(company.id(), quarter), mixes, once, once.weighing(quarter)),
				over);
	}

}
