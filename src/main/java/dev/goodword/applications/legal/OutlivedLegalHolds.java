package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Ends holds on their day, and with the application: none lasts because somebody forgot
 * it.
 */
@Component
class OutlivedLegalHolds implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(OutlivedLegalHolds.class);

	private final LegalHoldRepository holds;

	private final Applications applications;

	private final Tasks tasks;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	OutlivedLegalHolds(LegalHoldRepository holds, Applications applications, Tasks tasks, Transactions transactions,
			ApplicationEventPublisher events, InstantSource clock) {
		this.holds = holds;
		this.applications = applications;
		this.tasks = tasks;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "legal-holds";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions
			.within(() -> this.holds.findFirstByLiveIsNotNullOrderByEndsAt().map((hold) -> hold.view().endsAt()));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<LegalHold> due = this.transactions
			.within(() -> this.holds.findByLiveIsNotNullAndEndsAtLessThanEqualOrderByEndsAt(now)
				.stream()
				.map(StoredLegalHold::view)
				.toList());
		return (int) due.stream().filter((hold) -> succeeds(hold, now)).count();
	}

	/** One that cannot end keeps no other from ending; it is tried again. */
	private boolean succeeds(LegalHold hold, Instant now) {
		try {
			return this.transactions.alone(() -> over(hold, now));
		}
		catch (ConcurrencyFailureException ex) {
			log.info("Legal hold {} changed while it came to its end", hold.id());
		}
		catch (RuntimeException ex) {
			log.error("Legal hold {} could not come to its end", hold.id(), ex);
		}
		return false;
	}

	private boolean over(LegalHold seen, Instant now) {
		JobApplicationId application = seen.application();
		this.applications.lockedSummary(application);
		Optional<StoredLegalHold> live = this.holds.findById(seen.id())
			.filter((hold) -> hold.view().state() == seen.state());
		live.ifPresent((hold) -> settle(hold, now));
		live.filter((hold) -> seen.isStanding())
			.ifPresent((hold) -> this.events.publishEvent(new LegalHoldEnded(application, seen.id(), now)));
		return live.isPresent();
	}

	/** Nothing is held of an application that has ended. */
	@EventListener
	void on(ApplicationEnded fact) {
		this.holds.findByApplicationAndLive(fact.application(), LegalHoldState.STANDING)
			.ifPresent((hold) -> settle(hold, fact.at()));
		this.holds.findByApplicationAndLive(fact.application(), LegalHoldState.ASKED)
			.ifPresent((hold) -> settle(hold, fact.at()));
	}

	private void settle(StoredLegalHold hold, Instant now) {
		if (hold.view().isStanding()) {
			hold.end(null, now);
		}
		else {
			hold.answer(false, null, now);
			this.tasks.answered(hold.view().application(), Set.of(SettingLegalHolds.SECOND_YES));
		}
		this.holds.saveAndFlush(hold);
	}

}
