package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Period;
import dev.goodword.surveys.answering.Recounting;
import dev.goodword.surveys.answering.ReleasePolicy;

import org.springframework.stereotype.Component;

/**
 * Keeps what became of the applications of a quarter when its figures are frozen: who is
 * decided about later counts in a later quarter, and changes no figure that was quoted.
 * Word of mouth, departments, groups of positions and recruiters are published at that
 * moment, once, after all answers were counted anew.
 */
@Component
class FreezingMixes implements DueWork {

	private static final Duration PAUSE = Duration.ofHours(1);

	private final PublishedScores scores;

	private final Recounting recounting;

	private final OutcomeMixes mixes;

	private final FinalFigures finals;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	/** What this node counted anew and nobody has frozen since. */
	private final Set<Period> counted = ConcurrentHashMap.newKeySet();

	/** Until when what failed is left alone. */
	private final Map<Period, Instant> resting = new ConcurrentHashMap<>();

	FreezingMixes(PublishedScores scores, Recounting recounting, OutcomeMixes mixes, FinalFigures finals,
			Accounts accounts, Transactions transactions, InstantSource clock) {
		this.scores = scores;
		this.recounting = recounting;
		this.mixes = mixes;
		this.finals = finals;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-mixes";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.scores::unfrozen).stream().map(this::due).min(Instant::compareTo);
	}

	@Override
	public int runDue() {
		List<Period> over = this.transactions.within(this.scores::unfrozen)
			.stream()
			.filter((period) -> !this.clock.instant().isBefore(due(period)))
			.toList();
		List<RuntimeException> failed = over.stream().flatMap((period) -> failure(period).stream()).toList();
		if (!failed.isEmpty()) {
			throw failed.get(0);
		}
		return over.size();
	}

	private Instant due(Period period) {
		Instant frozen = ReleasePolicy.frozenAt(period.quarter());
		Instant rested = this.resting.getOrDefault(period, frozen);
		return rested.isAfter(frozen) ? rested : frozen;
	}

	/**
	 * Counts all answers of it anew, which is long work where there are many: once, and
	 * not again because of what fails after it.
	 */
	private void count(Period period) {
		if (!this.counted.contains(period)) {
			this.recounting.count(period.company(), period.quarter());
			this.counted.add(period);
		}
	}

	/**
	 * What fails for one company keeps no other from its turn; it is tried again after a
	 * pause.
	 */
	private Optional<RuntimeException> failure(Period period) {
		try {
			count(period);
			this.transactions.alone(() -> {
				Company company = this.accounts.company(period.company());
				this.mixes.freeze(company, period.quarter());
				this.finals.publish(company, period.quarter(), this.clock.instant());
				this.scores.frozen(period.company(), period.quarter());
				return period;
			});
			this.counted.remove(period);
			this.resting.remove(period);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			this.resting.put(period, this.clock.instant().plus(PAUSE));
			return Optional.of(ex);
		}
	}

}
