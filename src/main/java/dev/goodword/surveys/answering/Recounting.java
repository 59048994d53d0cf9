package dev.goodword.surveys.answering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Counts all answers anew and holds what is kept against it: running counts must be the
 * same to the last bit, and so must what was published of the very same answers.
 */
@Component
public class Recounting {

	private static final Logger log = LoggerFactory.getLogger(Recounting.class);

	private final TallyTable tallies;

	private final AllAnswers answers;

	private final Editions editions;

	private final Transactions transactions;

	Recounting(TallyTable tallies, AllAnswers answers, Editions editions, Transactions transactions) {
		this.tallies = tallies;
		this.answers = answers;
		this.editions = editions;
		this.transactions = transactions;
	}

	/**
	 * Counts the answers of a company in a quarter anew, wherever any were ever counted
	 * or published, one place after the other, each in a transaction of its own.
	 */
	public Recounted count(CompanyId company, Quarter quarter) {
		return sum(
				this.transactions.within(() -> this.tallies.places(company, quarter)).stream().map(this::countAlone));
	}

	/**
	 * Counts all answers of a year anew, of all companies, in one pass that holds up
	 * nobody. Only where that differs from what is kept, or answers came or went
	 * meanwhile, is a place counted once more by itself.
	 */
	public Recounted count(int year) {
		Map<Place, RunningCounts> before = this.transactions.within(() -> this.tallies.of(year));
		Map<Place, RunningCounts> counted = this.answers.count(year);
		Set<Place> places = new LinkedHashSet<>(before.keySet());
		places.addAll(counted.keySet());
		return sum(places.stream()
			.map((place) -> this.transactions
				.alone(() -> settle(place, before.get(place), counted.getOrDefault(place, new RunningCounts())))));
	}

	/**
	 * Whoever adds or deletes answers changes what is kept, or begins to keep it: where
	 * that is still as it was, the pass missed nothing.
	 */
	private Recounted settle(Place place, @Nullable RunningCounts before, RunningCounts fresh) {
		if (before == null && this.tallies.open(place)) {
			this.tallies.put(place, fresh);
			return held(place, fresh, true);
		}
		boolean same = isSame(before, fresh) && isSame(this.tallies.lock(place).orElse(null), fresh);
		return same ? held(place, fresh, true) : count(place);
	}

	private Recounted countAlone(Place place) {
		return this.transactions.alone(() -> count(place));
	}

	/** Running counts that differ are mended; what was published stays as it is. */
	private Recounted count(Place place) {
		Optional<RunningCounts> kept = this.tallies.lock(place);
		if (kept.isEmpty() && !this.tallies.open(place)) {
			return Recounted.NOTHING;
		}
		RunningCounts counts = this.answers.count(place);
		boolean right = kept.isEmpty() || isSame(kept.get(), counts);
		if (kept.isEmpty() || !right) {
			this.tallies.put(place, counts);
		}
		return held(place, counts, right);
	}

	private static boolean isSame(@Nullable RunningCounts kept, RunningCounts counted) {
		return kept != null && kept.kept().equals(counted.kept());
	}

	private Recounted held(Place place, RunningCounts counts, boolean right) {
		Optional<Boolean> published = this.editions.isSame(place, counts);
		return new Recounted(counts.answers(), 1, published.orElse(false) ? 1 : 0, right ? List.of() : List.of(place),
				published.orElse(true) ? List.of() : List.of(place));
	}

	private static Recounted sum(Stream<Recounted> all) {
		Recounted whole = all.reduce(Recounted.NOTHING, Recounted::plus);
		if (!whole.isRight()) {
			log.warn("Counted anew, running counts differed at {} places and are mended, published ones differ at {}",
					whole.mended().size(), whole.published().size());
		}
		return whole;
	}

}
