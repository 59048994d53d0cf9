package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.InterviewRecorded;
import dev.goodword.applications.InterviewTakenBack;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.OutcomeReturned;
import dev.goodword.applications.OutcomeTold;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.statutes.Statutes;
import dev.goodword.promises.statutes.StatutoryDay;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns our own people before a law's last day: whoever answers for the applicant, and
 * with the last warning the head of recruiting as well. It goes on through every holding
 * message, since "no decision yet" may not satisfy the law.
 */
@Component
class StatuteWatch implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(StatuteWatch.class);

	private static final LocalTime HOUR = LocalTime.of(9, 30);

	private static final int AT_ONCE = 100;

	private final StatuteWatches watches;

	private final Statutes statutes;

	private final Applications applications;

	private final Positions positions;

	private final Escalation heads;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	StatuteWatch(StatuteWatches watches, Statutes statutes, Applications applications, Positions positions,
			Escalation heads, Transactions transactions, ApplicationEventPublisher events, InstantSource clock) {
		this.watches = watches;
		this.statutes = statutes;
		this.applications = applications;
		this.positions = positions;
		this.heads = heads;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(InterviewRecorded fact) {
		look(fact.application());
	}

	@EventListener
	void on(InterviewTakenBack fact) {
		look(fact.application());
	}

	@EventListener
	void on(ApplicationEnded fact) {
		if (!fact.outcome().isOwedAWord()) {
			this.watches.forget(fact.application());
		}
	}

	/** A law wants them told, not decided about. */
	@EventListener
	void on(OutcomeTold fact) {
		this.watches.forget(fact.application());
	}

	@EventListener
	void on(EndingUndone fact) {
		look(fact.application());
	}

	@EventListener
	void on(EndingCorrected fact) {
		look(fact.application());
	}

	/** A letter that came back has told nobody. */
	@EventListener
	void on(OutcomeReturned fact) {
		look(fact.application());
	}

	@EventListener
	void on(ApplicationReopened fact) {
		look(fact.application());
	}

	private void look(JobApplicationId id) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		this.statutes.of(application, position)
			.ifPresentOrElse((day) -> this.watches.watch(id, day, 0, step(day, 0, position.zone())),
					() -> this.watches.forget(id));
	}

	/** When a warning is due, in the morning of the team; null after the last one. */
	static @Nullable Instant step(StatutoryDay day, int warned, ZoneId zone) {
		List<Integer> after = day.statute().warnAfter();
		return (warned >= after.size()) ? null
				: day.heldOn().plusDays(after.get(warned)).atTime(HOUR).atZone(zone).toInstant();
	}

	@Override
	public String name() {
		return "statute-watch";
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.watches::next);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<JobApplicationId> due = this.transactions.within(() -> this.watches.due(now, AT_ONCE));
		return (int) due.stream().filter((id) -> succeeds(id, now)).count();
	}

	/** One that fails keeps no other from being warned of; it is tried again. */
	private boolean succeeds(JobApplicationId due, Instant now) {
		try {
			this.transactions.alone(() -> {
				this.watches.lock(due, now).ifPresent((watched) -> warn(due, watched.warned(), now));
				return due;
			});
			return true;
		}
		catch (RuntimeException ex) {
			log.error("No warning of a law about application {}: {}", due, ex.getClass().getName());
			return false;
		}
	}

	/** Steps that have passed already are one warning, not several. */
	private void warn(JobApplicationId id, int warned, Instant now) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		StatutoryDay day = this.statutes.of(application, position).orElse(null);
		if (day == null || !application.isUntold()) {
			this.watches.forget(id);
			return;
		}
		int next = warned + 1;
		Instant at = step(day, next, position.zone());
		while (at != null && !at.isAfter(now)) {
			at = step(day, ++next, position.zone());
		}
		this.watches.watch(id, day, next, at);
		Set<AccountId> people = new LinkedHashSet<>(Set.of(position.owner()));
		if (at == null) {
			people.add(this.heads.of(position).id());
		}
		people.forEach((person) -> this.events.publishEvent(new StaffAlerted(StaffAlert.STATUTE, person, id, now)));
	}

}
