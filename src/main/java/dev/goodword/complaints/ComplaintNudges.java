package dev.goodword.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Warns the owner before a word is due, and tells the owner and whoever answers for
 * recruiting once it is late. On the morning of a day nobody kept, the person is told a
 * later one, twice at most; after that ours are told each working day.
 */
@Component
class ComplaintNudges implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(ComplaintNudges.class);

	private static final Limit AT_ONCE = Limit.of(100);

	private final ComplaintRepository complaints;

	private final ComplaintDesk desk;

	private final ComplaintOwners owners;

	private final Applications applications;

	private final Transactions transactions;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ComplaintNudges(ComplaintRepository complaints, ComplaintDesk desk, ComplaintOwners owners,
			Applications applications, Transactions transactions, InstantSource clock,
			ApplicationEventPublisher events) {
		this.complaints = complaints;
		this.desk = desk;
		this.owners = owners;
		this.applications = applications;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String name() {
		return "complaints";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(() -> this.complaints.findFirstByNextNudgeAtIsNotNullOrderByNextNudgeAt()
			.flatMap((complaint) -> Optional.ofNullable(complaint.nextNudgeAt())));
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<ComplaintSummary> due = this.transactions
			.within(() -> this.complaints.findByNextNudgeAtLessThanEqualOrderByNextNudgeAt(now, AT_ONCE)
				.stream()
				.map(this.desk::summary)
				.toList());
		return (int) due.stream().filter((complaint) -> succeeds(complaint, now)).count();
	}

	/** One that fails keeps no other from being told; it is tried again. */
	private boolean succeeds(ComplaintSummary complaint, Instant now) {
		try {
			this.transactions.alone(() -> nudge(complaint, now));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("No reminder of complaint {}: {}", complaint.id(), ex.getClass().getName());
			return false;
		}
	}

	/** The lock of the application keeps an answer and a reminder apart. */
	private ComplaintId nudge(ComplaintSummary seen, Instant now) {
		ApplicationSummary application = this.applications.lockedSummary(seen.application());
		this.desk.row(seen.id()).ifPresent((row) -> {
			ComplaintSummary present = this.desk.summary(row);
			ComplaintDates dates = present.dates();
			if (!present.isOpen() || dates == null) {
				row.nudged(null);
			}
			else if (ComplaintPolicy.isToBeDelayed(dates, present.delays(), now)) {
				delay(row, application, now);
			}
			else {
				Instant next = ComplaintPolicy.nextNudge(dates, now);
				row.nudged((next != null) ? next : ComplaintPolicy.nextWarning(this.desk.team(application), now));
				tell(row, application, !now.isBefore(dates.dueAt()), now);
			}
		});
		return seen.id();
	}

	private void delay(Complaint row, ApplicationSummary application, Instant now) {
		row.delay(ComplaintPolicy.later(this.desk.team(application), this.desk.theirs(application), now), now);
		this.desk.save(row, new ComplaintEntry(ComplaintEvent.DELAYED, null, null, now));
		this.events.publishEvent(new ComplaintDelayed(row.id(), application.id(), now));
		nudge(row, application, ComplaintNudged.Reason.DUE, true, now);
	}

	private void tell(Complaint row, ApplicationSummary application, boolean late, Instant now) {
		this.desk.save(row, new ComplaintEntry(late ? ComplaintEvent.ESCALATED : ComplaintEvent.WARNED, null,
				this.desk.summary(row).owner(), now));
		nudge(row, application, late ? ComplaintNudged.Reason.LATE : ComplaintNudged.Reason.DUE, late, now);
	}

	private void nudge(Complaint row, ApplicationSummary application, ComplaintNudged.Reason reason, boolean heads,
			Instant now) {
		Set<AccountId> people = new LinkedHashSet<>(Set.of(this.desk.summary(row).owner()));
		if (heads) {
			this.owners.heads(this.desk.position(application)).stream().map(StaffMember::id).forEach(people::add);
		}
		people.forEach((person) -> this.events
			.publishEvent(new ComplaintNudged(row.id(), application.id(), person, reason, now)));
	}

}
