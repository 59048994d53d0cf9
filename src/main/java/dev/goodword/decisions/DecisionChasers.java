package dev.goodword.decisions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever was asked to decide, once at each step; that they were, and the fact
 * that makes the mail, are stored together.
 */
@Component
class DecisionChasers implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(DecisionChasers.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final DecisionRequestRepository requests;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Accounts accounts;

	private final Absences standIns;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	DecisionChasers(DecisionRequestRepository requests, Applications applications, Positions positions,
			Calendars calendars, Accounts accounts, Absences standIns, Transactions transactions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.requests = requests;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.accounts = accounts;
		this.standIns = standIns;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "decisions";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.requests::nextChase);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<DecisionRequestSummary> due = this.transactions
			.within(() -> this.requests.findByNextChaseAtLessThanEqualOrderByNextChaseAt(now, AT_ONCE)
				.stream()
				.map(DecisionRequest::summary)
				.toList());
		return (int) due.stream().filter((request) -> succeeds(request, now)).count();
	}

	/** One that fails keeps no other from being reminded of; it is tried again. */
	private boolean succeeds(DecisionRequestSummary request, Instant now) {
		try {
			this.transactions.alone(() -> chase(request, now));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("No reminder of decision request {}: {}", request.id(), ex.getClass().getName());
			return false;
		}
	}

	/** The lock of the application keeps an answer and a reminder apart. */
	private DecisionRequestId chase(DecisionRequestSummary seen, Instant now) {
		this.applications.lockedSummary(seen.application());
		this.requests.findById(seen.id()).filter((request) -> request.summary().isOpen()).ifPresent((request) -> {
			PositionSummary position = this.positions.summary(this.applications.summary(seen.application()).position());
			WorkingCalendar team = this.calendars.calendar(position.calendar());
			request.chased(DecisionPolicy.nextChase(seen.dueAt(), request.chases() + 1, team,
					this.accounts.member(this.standIns.standIn(seen.decider())).zone(), now));
			this.requests.saveAndFlush(request);
			this.events.publishEvent(new DecisionChased(seen.id(), seen.application(), seen.decider(),
					asking(seen, position), now.isAfter(seen.dueAt()), now));
		});
		return seen.id();
	}

	/** Whoever asked, or whoever is responsible when they have left. */
	private AccountId asking(DecisionRequestSummary request, PositionSummary position) {
		return this.accounts.active(request.requester()).map(StaffMember::id).orElse(position.owner());
	}

}
