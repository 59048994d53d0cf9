package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.insights.StandingTable.Stood;
import dev.goodword.questions.visitors.VisitorCensus;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.CountingAhead;
import dev.goodword.surveys.OneByOne;
import dev.goodword.surveys.scores.value.LifeStage;

import org.springframework.stereotype.Component;

/**
 * Counts once a day how many people stand where, and at companies with many applications
 * what else the page shows of everybody: that goes through all applications and all that
 * visitors asked, which is too much for every look at the page.
 */
@Component
class StandingRound implements DueWork {

	/** After a count that failed. */
	private static final Duration PAUSE = Duration.ofHours(1);

	private final StandingTable standing;

	private final VisitorCensus visitors;

	private final CountingAhead ahead;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	/** Until when what failed is left alone. */
	private volatile Instant rested = Instant.EPOCH;

	StandingRound(StandingTable standing, VisitorCensus visitors, CountingAhead ahead, Accounts accounts,
			Transactions transactions, InstantSource clock) {
		this.standing = standing;
		this.visitors = visitors;
		this.ahead = ahead;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "insight-standing";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	/** The beginning of the day after the last count; an hour after one that failed. */
	@Override
	public Optional<Instant> nextDue() {
		Instant due = due(this.transactions.within(this.standing::counted));
		return Optional.of(this.rested.isAfter(due) ? this.rested : due);
	}

	/** What was never counted is due, whatever the clock says in the meantime. */
	static Instant due(Optional<Instant> last) {
		return last.map((at) -> at.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS)).orElse(Instant.EPOCH);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		if (nextDue().orElse(now).isAfter(now)) {
			return 0;
		}
		try {
			List<Stood> stages = this.transactions.alone(() -> stages(now));
			if (!isWorth(stages, this.transactions.within(this.standing::counted))) {
				return 0;
			}
			count(stages, now);
		}
		catch (RuntimeException ex) {
			this.rested = now.plus(PAUSE);
			throw ex;
		}
		return 1;
	}

	/** As long as nobody is there, nothing is counted; who left is counted away. */
	static boolean isWorth(List<Stood> stages, Optional<Instant> last) {
		return !stages.isEmpty() || last.isPresent();
	}

	/** What fails for one company keeps no other from its turn, nor what was counted. */
	private void count(List<Stood> stages, Instant now) {
		List<Runnable> steps = new ArrayList<>();
		this.accounts.companies().forEach((company) -> steps.add(() -> this.ahead.count(company, now)));
		steps.add(() -> this.standing.keep(stages, now));
		OneByOne.each(steps, (step) -> this.transactions.alone(() -> {
			step.run();
			return step;
		}));
	}

	/** Those who applied, by what became of it, and those who only asked. */
	private List<Stood> stages(Instant now) {
		List<Stood> applied = this.standing.stages(now);
		Stream<Stood> visitors = this.visitors.notApplied()
			.entrySet()
			.stream()
			.map((asked) -> new Stood(asked.getKey(), LifeStage.PROSPECT.name(), asked.getValue()));
		return Stream.of(applied.stream(), this.standing.undated().stream(), visitors).flatMap((each) -> each).toList();
	}

}
