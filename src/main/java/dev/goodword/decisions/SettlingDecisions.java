package dev.goodword.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageEntered;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Positions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends requests that events have overtaken, and opens them again when those were none.
 */
@Component
@Transactional
class SettlingDecisions {

	private final DecisionRequestRepository requests;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Accounts accounts;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	SettlingDecisions(DecisionRequestRepository requests, Applications applications, Positions positions,
			Calendars calendars, Accounts accounts, Tasks tasks, ApplicationEventPublisher events) {
		this.requests = requests;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.accounts = accounts;
		this.tasks = tasks;
		this.events = events;
	}

	/** Somebody moved it on without waiting for the answer, or with it. */
	@EventListener
	void on(StageEntered fact) {
		overtaken(fact.application(), fact.at());
	}

	/** Nobody has to decide about somebody who is decided about. */
	@EventListener
	void on(ApplicationEnded fact) {
		overtaken(fact.application(), fact.at());
	}

	/** The step was none after all: what was asked before it waits again. */
	@EventListener
	void on(StageMoveUndone fact) {
		waitsAgain(fact.application(), fact.undone(), fact.at());
	}

	/** The same for an end that was taken back. */
	@EventListener
	void on(EndingUndone fact) {
		waitsAgain(fact.application(), fact.undone(), fact.at());
	}

	/**
	 * A "no" that was told by mistake took the question with it. The colleague answers it
	 * after all when there is time left; otherwise somebody asks anew.
	 */
	@EventListener
	void on(EndingCorrected fact) {
		Instant since = this.applications.logEntry(fact.undone()).at();
		asksAgain(fact.application(), since, fact.at(), (asked) -> asked.dueAt().isAfter(fact.at()));
	}

	/**
	 * Who left and comes back is decided about: the colleague who was asked then is asked
	 * again, with the usual time when the day is over.
	 */
	@EventListener
	void on(ApplicationReopened fact) {
		JobApplicationId id = fact.application();
		Instant left = this.applications.log(id)
			.stream()
			.map(StageMoveEntry::at)
			.filter((at) -> at.isBefore(fact.at()))
			.max(Instant::compareTo)
			.orElse(fact.at());
		WorkingCalendar team = team(id);
		Instant usual = DecisionPolicy.closeOf(DecisionPolicy.days(team, fact.at()).get(DecisionPolicy.LEAD - 1), team);
		overtakenAt(id, left).forEach((request) -> {
			request.putOff(usual);
			reopen(request, fact.at());
			this.events.publishEvent(
					new DecisionRequested(request.summary().id(), id, request.summary().decider(), fact.at()));
		});
	}

	private void waitsAgain(JobApplicationId id, StageMoveId undone, Instant now) {
		Instant since = this.applications.logEntry(undone).at();
		asksAgain(id, since, now, (asked) -> true);
		this.tasks.of(id)
			.stream()
			.filter((task) -> task.kind().equals(DecisionRequests.ACT_TASK) && task.doneBy() == null)
			.filter((task) -> task.doneAt() != null && !task.doneAt().isBefore(since))
			.forEach((task) -> this.tasks.add(DecisionRequests.ACT_TASK, id, task.assignee(), task.dueAt()));
	}

	private void asksAgain(JobApplicationId id, Instant since, Instant now, Predicate<DecisionRequestSummary> which) {
		overtakenAt(id, since).filter((request) -> which.test(request.summary()))
			.forEach((request) -> reopen(request, now));
	}

	private Stream<DecisionRequest> overtakenAt(JobApplicationId id, Instant moment) {
		return this.requests.findByApplicationOrderByAskedAt(id)
			.stream()
			.filter((request) -> request.isOvertakenAt(moment));
	}

	private void reopen(DecisionRequest request, Instant now) {
		DecisionRequestSummary asked = request.summary();
		request.reopen(DecisionPolicy.nextChase(asked.dueAt(), request.chases(), team(asked.application()),
				this.accounts.member(asked.decider()).zone(), now));
		this.requests.saveAndFlush(request);
		this.tasks.add(DecisionRequests.DECIDE_TASK, asked.application(), asked.decider(), asked.dueAt());
	}

	private void overtaken(JobApplicationId id, Instant now) {
		settle(id, DecisionState.OVERTAKEN, now);
		this.tasks.answered(id, Set.of(DecisionRequests.ACT_TASK, DecisionRequests.ASK_TASK));
	}

	/**
	 * Ends the open request.
	 * @return whether there was one
	 */
	boolean settle(JobApplicationId id, DecisionState end, Instant now) {
		Optional<DecisionRequest> open = this.requests.findByApplicationAndLive(id, 1);
		open.ifPresent((request) -> {
			request.settle(end, now);
			this.requests.saveAndFlush(request);
			this.tasks.answered(id, Set.of(DecisionRequests.DECIDE_TASK));
		});
		return open.isPresent();
	}

	private WorkingCalendar team(JobApplicationId id) {
		return this.calendars.calendar(this.positions.summary(this.applications.summary(id).position()).calendar());
	}

}
