package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.insights.alarms.Alarm.Signal;
import dev.goodword.promises.PromiseTally;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.SurveyFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks once a week whether something rings: at what people said where something was
 * published, at promises where some were due, and at who was asked everywhere.
 */
@Component
class AlarmRound implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(AlarmRound.class);

	private static final Duration WEEK = Duration.ofDays(7);

	/** So long after publishing, quarters that were frozen since have been looked at. */
	private static final Duration LOOKED_BACK = Duration.ofDays(140);

	private final AlarmWatch watch;

	private final PromiseWatch promises;

	private final AskingWatch asking;

	private final PastTable rounds;

	private final SurveyFigures figures;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	AlarmRound(AlarmWatch watch, PromiseWatch promises, AskingWatch asking, PastTable rounds, SurveyFigures figures,
			Accounts accounts, Transactions transactions, InstantSource clock) {
		this.watch = watch;
		this.promises = promises;
		this.asking = asking;
		this.rounds = rounds;
		this.figures = figures;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "insight-alarms";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return Optional.of(this.transactions.within(this.rounds::lastRound)
			.map((last) -> last.plus(WEEK))
			.orElseGet(() -> Measuring.monday(this.clock.instant())));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		Instant monday = Measuring.monday(now);
		if (this.transactions.within(this.rounds::lastRound).filter((last) -> !last.isBefore(monday)).isPresent()) {
			return 0;
		}
		this.transactions.within(() -> this.figures.companiesSince(monday.minus(LOOKED_BACK)))
			.forEach((company) -> safely(company, () -> this.watch.lookAt(this.accounts.company(company), now)));
		Map<CompanyId, PromiseTally> week = this.transactions.within(() -> this.promises.weekOver(monday));
		week.forEach((company, tally) -> safely(company, () -> this.promises.lookAt(company, tally, monday)));
		Map<CompanyId, List<Signal>> leftOut = this.transactions.within(this.asking::leftOut);
		leftOut.forEach((company, signals) -> safely(company, () -> this.asking.ring(company, signals)));
		this.transactions.alone(() -> {
			this.rounds.made(monday);
			return monday;
		});
		return 1;
	}

	/** What fails for one company keeps no other from being looked at. */
	private void safely(CompanyId company, Runnable look) {
		try {
			this.transactions.alone(() -> {
				look.run();
				return company;
			});
		}
		catch (RuntimeException ex) {
			log.error("Looking for alarms of company {} failed: {}", company, ex.getClass().getName());
		}
	}

}
