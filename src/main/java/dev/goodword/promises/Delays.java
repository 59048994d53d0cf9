package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Lapse;
import dev.goodword.applications.LapsingApplications;
import dev.goodword.applications.asking.AnsweringInquiries;
import dev.goodword.applications.Tasks;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.offers.AnsweringOffers;
import dev.goodword.positions.Positions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What happens by itself when nobody acts, step by step: two honest messages with a later
 * date each, the release, and the question whether the candidate wants to stay in. Each
 * step is made with its message in one transaction.
 */
@Component
class Delays {

	/** The task of the head of recruiting from the second holding message on. */
	static final String NAME_DECIDER_TASK = "NAME_DECIDER";

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final PromiseKeeping keeping;

	private final Applications applications;

	private final LapsingApplications lapsing;

	private final Siblings siblings;

	private final AnsweringOffers offers;

	private final ChoosingTimes times;

	private final AnsweringInquiries inquiries;

	private final Nudges nudges;

	private final Escalation heads;

	private final Positions positions;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	Delays(PromiseRepository promises, PromiseTerms terms, PromiseKeeping keeping, Applications applications,
			LapsingApplications lapsing, Siblings siblings, AnsweringOffers offers, ChoosingTimes times,
			AnsweringInquiries inquiries, Nudges nudges, Escalation heads, Positions positions, Tasks tasks,
			ApplicationEventPublisher events) {
		this.promises = promises;
		this.terms = terms;
		this.keeping = keeping;
		this.applications = applications;
		this.lapsing = lapsing;
		this.siblings = siblings;
		this.offers = offers;
		this.times = times;
		this.inquiries = inquiries;
		this.nudges = nudges;
		this.heads = heads;
		this.positions = positions;
		this.tasks = tasks;
		this.events = events;
	}

	/**
	 * Does what goes out by itself about this promise. An application that has ended
	 * meanwhile is not held: its decision is on the way.
	 * @return whether something went out
	 * @throws OptimisticLockingFailureException when another promise runs meanwhile
	 */
	boolean next(Promise due, Instant now) {
		if (due.kind().waitsForCandidate()) {
			remind(due, now);
			return true;
		}
		Optional<PromiseKind> next = HoldPolicy.successor(due.kind(), due.summary().holds().sent());
		return next.isPresent() && goOn(due, next.get(), now);
	}

	/** Asks the candidate at once, before it would be asked by itself. */
	boolean ask(Promise running, Instant now) {
		return goOn(running, PromiseKind.LAPSE_CHOICE, now);
	}

	private boolean goOn(Promise held, PromiseKind next, Instant now) {
		ApplicationSummary application = lockedWith(held);
		if (!application.isOpen()) {
			return false;
		}
		List<PromiseId> made = new ArrayList<>(List.of(make(held, next, application, now)));
		if (Siblings.isShared(next)) {
			this.siblings.of(held, application, now).forEach((other) -> made.add(make(other, now)));
		}
		this.events.publishEvent(new Delayed(made, now));
		return true;
	}

	private PromiseId make(Promise other, Instant now) {
		PromiseKind next = HoldPolicy.successor(other.kind(), other.summary().holds().sent()).orElseThrow();
		return make(other, next, this.applications.lockedSummary(other.application()), now);
	}

	private PromiseId make(Promise held, PromiseKind next, ApplicationSummary application, Instant now) {
		int sent = (next == PromiseKind.LAPSE_CHOICE) ? HoldPolicy.LAST : held.summary().holds().sent() + 1;
		Promise made = this.keeping.make(application.id(),
				this.terms.of(next, application, held.id().value(), now, sent), now);
		hand(made, application);
		return made.id();
	}

	/** From the second message on the head of recruiting says who decides. */
	private void hand(Promise made, ApplicationSummary application) {
		if (made.kind() == PromiseKind.AFTER_SECOND_HOLD || made.kind() == PromiseKind.AFTER_RELEASE) {
			AccountId head = this.heads.of(this.positions.summary(application.position())).id();
			this.tasks.add(NAME_DECIDER_TASK, application.id(), head, made.days().teamDueAt());
			this.events
				.publishEvent(new StaffAlerted(StaffAlert.DECIDER_WANTED, head, application.id(), made.madeAt()));
		}
	}

	private ApplicationSummary lockedWith(Promise held) {
		ApplicationSummary application = this.applications.lockedSummary(held.application());
		Promise running = this.promises.findByApplicationAndChainAndActive(application.id(), Promise.STAGE_CHAIN, 1)
			.orElse(null);
		if (running == null || !running.id().equals(held.id())) {
			throw new OptimisticLockingFailureException("Promise " + held.id() + " runs no more");
		}
		return application;
	}

	private void remind(Promise asked, Instant now) {
		if (asked.kind() == PromiseKind.INVITATION_OUT) {
			nudge(asked, now);
			return;
		}
		JobApplicationId application = asked.application();
		asked.planHold(this.terms.reminder(this.applications.summary(application), asked.dates(), now).orElse(null),
				now);
		this.promises.saveAndFlush(asked);
		this.events.publishEvent(new ChoiceDue(asked.id(), application, now));
	}

	/** Reminds them to choose a time, and at last has somebody call. */
	private void nudge(Promise asked, Instant now) {
		ApplicationSummary application = this.applications.summary(asked.application());
		ZoneId zone = asked.dates().toldZone();
		List<NudgePolicy.Step> steps = this.nudges.steps(application, asked.dates().toldDate(), zone, asked.madeAt());
		asked.planHold(this.nudges.next(steps, zone, now).orElse(null), now);
		this.promises.saveAndFlush(asked);
		boolean call = NudgePolicy.due(steps, LocalDate.ofInstant(now, zone))
			.filter(NudgePolicy.Step::call)
			.isPresent();
		if (call) {
			this.tasks.add(ChoosingTimes.CALL_TASK, application.id(), asked.owner(), asked.days().deadlineAt());
		}
		else {
			this.events.publishEvent(new ChoiceDue(asked.id(), application.id(), now));
		}
	}

	/**
	 * The candidate's day is over. An offer is settled and a person asks; times stay open
	 * and a person calls; that we failed to decide stays so.
	 * @return false when somebody had ended it before, so that nothing follows by itself
	 */
	boolean over(Promise asked) {
		return switch (asked.kind()) {
			case OFFER_OUT -> this.offers.expire(asked.application());
			case INVITATION_OUT -> this.times.expire(asked.application());
			case INFORMATION_ASKED -> this.inquiries.expire(asked.application());
			default -> this.lapsing.lapse(asked.application(), Lapse.NO_CHOICE);
		};
	}

	/** They want to stay in: the head of recruiting owes a word. */
	void keepIn(Promise asked, Instant now) {
		ApplicationSummary application = lockedWith(asked);
		Promise made = this.keeping.make(application.id(),
				this.terms.of(PromiseKind.KEPT_IN, application, asked.id().value(), now, HoldPolicy.LAST), now);
		this.tasks.add(NAME_DECIDER_TASK, application.id(), made.owner(), made.days().teamDueAt());
		this.events.publishEvent(new StaffAlerted(StaffAlert.STAYS_IN, made.owner(), application.id(), now));
	}

}
