package dev.goodword.decisions;

import java.time.Duration;
import java.time.Instant;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Tasks;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A question put to somebody who has left, or may not decide there any more, is taken
 * back: nobody answers it. Whoever asked has the task to ask somebody else, by the day by
 * which they wanted the answer.
 */
@Component
class RequestsOfLeavers {

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final DecisionRequestRepository requests;

	private final DecisionRequests asking;

	private final SettlingDecisions settling;

	private final Applications applications;

	private final Tasks tasks;

	RequestsOfLeavers(DecisionRequestRepository requests, DecisionRequests asking, SettlingDecisions settling,
			Applications applications, Tasks tasks) {
		this.requests = requests;
		this.asking = asking;
		this.settling = settling;
		this.applications = applications;
		this.tasks = tasks;
	}

	@EventListener
	void on(AccessNarrowed fact) {
		this.requests.findByDeciderAndLiveOrderByAskedAt(fact.account(), 1)
			.stream()
			.map(DecisionRequest::summary)
			.filter((request) -> this.asking.able(request, request.decider()).isEmpty())
			.forEach((request) -> askAnew(request, fact.at()));
	}

	private void askAnew(DecisionRequestSummary request, Instant now) {
		AccountId who = this.asking.asking(request);
		this.applications.lockedSummary(request.application());
		this.settling.settle(request.application(), DecisionState.TAKEN_BACK, now);
		Instant dueAt = request.dueAt().isAfter(now) ? request.dueAt() : now.plus(ONE_DAY);
		this.tasks.add(DecisionRequests.ASK_TASK, request.application(), who, dueAt);
	}

}
