package dev.goodword.complaints;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.positions.OwnerChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A complaint outlives the application, and its owner: somebody else answers for it when
 * they leave, or looks whether the change works. Of somebody who was erased only cause
 * and dates stay.
 */
@Component
@Transactional
class SettlingComplaints {

	/** A word, or the look whether the change works. */
	private static final Set<ComplaintState> OWED = EnumSet.of(ComplaintState.RAISED, ComplaintState.ANSWERED,
			ComplaintState.CLOSED);

	private final ComplaintRepository complaints;

	private final ComplaintDesk desk;

	private final ComplaintOwners owners;

	private final Applications applications;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	SettlingComplaints(ComplaintRepository complaints, ComplaintDesk desk, ComplaintOwners owners,
			Applications applications, InstantSource clock, ApplicationEventPublisher events) {
		this.complaints = complaints;
		this.desk = desk;
		this.owners = owners;
		this.applications = applications;
		this.clock = clock;
		this.events = events;
	}

	@EventListener
	void on(CandidateErased fact) {
		this.applications.ofCandidate(fact.candidate())
			.forEach((application) -> this.desk.rows(application.id())
				.stream()
				.filter((row) -> row.state().isOpen())
				.forEach((row) -> {
					row.drop(fact.at());
					this.desk.save(row, new ComplaintEntry(ComplaintEvent.DROPPED, null, null, fact.at()));
				}));
	}

	/** Whoever may still answer for it goes on. */
	@EventListener
	void on(AccessNarrowed fact) {
		this.complaints.findByOwnerAndStateIn(fact.account(), OWED)
			.stream()
			.filter((row) -> !this.owners.mayBe(fact.account(),
					this.desk.position(this.applications.summary(row.application()))))
			.forEach((row) -> nameAnew(row, fact.account()));
	}

	/**
	 * Whoever becomes responsible for the position does not answer for complaints there
	 * while somebody else can; never whoever was before, whom they may be about. Where it
	 * stays theirs, they are of the team from now on.
	 */
	@EventListener
	void on(OwnerChanged fact) {
		this.complaints.findByOwnerAndStateIn(fact.to(), OWED)
			.stream()
			.filter((row) -> this.applications.summary(row.application()).position().equals(fact.position()))
			.forEach((row) -> nameAnew(row, fact.from()));
	}

	private void nameAnew(Complaint row, AccountId but) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.lockedSummary(row.application());
		ComplaintOwners.Owner next = this.owners.first(this.desk.position(application), but);
		boolean same = row.owner().equals(next.person());
		row.handTo(next);
		if (same) {
			this.complaints.saveAndFlush(row);
			return;
		}
		this.desk.save(row, new ComplaintEntry(ComplaintEvent.NAMED, null, next.person(), now));
		if (row.state().isOpen()) {
			this.events.publishEvent(
					new ComplaintNudged(row.id(), application.id(), next.person(), ComplaintNudged.Reason.NAMED, now));
		}
	}

}
