package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

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

	private final PublishedScores scores;

	private final Recounting recounting;

	private final OutcomeMixes mixes;

	private final GroupFigures groups;

	private final TalkFigures talks;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	FreezingMixes(PublishedScores scores, Recounting recounting, OutcomeMixes mixes, GroupFigures groups,
			TalkFigures talks, Accounts accounts, Transactions transactions, InstantSource clock) {
		this.scores = scores;
		this.recounting = recounting;
		this.mixes = mixes;
		this.groups = groups;
		this.talks = talks;
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
		return this.transactions.within(this.scores::unfrozen)
			.stream()
			.map((period) -> ReleasePolicy.frozenAt(period.quarter()))
			.min(Instant::compareTo);
	}

	@Override
	public int runDue() {
		List<Period> over = this.transactions.within(this.scores::unfrozen)
			.stream()
			.filter((period) -> !this.clock.instant().isBefore(ReleasePolicy.frozenAt(period.quarter())))
			.toList();
		List<RuntimeException> failed = over.stream().flatMap((period) -> failure(period).stream()).toList();
		if (!failed.isEmpty()) {
			throw failed.get(0);
		}
		return over.size();
	}

	/** What fails for one company keeps no other from its turn; it is tried again. */
	private Optional<RuntimeException> failure(Period period) {
		try {
			this.recounting.count(period.company(), period.quarter());
			this.transactions.alone(() -> {
				Company company = this.accounts.company(period.company());
				this.mixes.freeze(company, period.quarter());
				this.talks.publish(company, period.quarter(), this.clock.instant());
				this.groups.publish(period.company(), period.quarter(), this.clock.instant());
				this.scores.frozen(period.company(), period.quarter());
				return period;
			});
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return Optional.of(ex);
		}
	}

}
