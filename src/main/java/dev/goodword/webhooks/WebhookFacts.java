package dev.goodword.webhooks;

import java.util.Map;

import dev.goodword.accounts.AccountDeactivated;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationReceived;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.OutcomeTold;
import dev.goodword.applications.StageEntered;
import dev.goodword.applications.StageMoveUndone;
import dev.goodword.interviews.InterviewFellAway;
import dev.goodword.interviews.InterviewMoved;
import dev.goodword.interviews.InterviewScheduled;
import dev.goodword.offers.OfferAct;
import dev.goodword.offers.OfferMoved;
import dev.goodword.promises.PromiseBroken;
import dev.goodword.promises.PromiseKept;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The facts that others hear of, and what they are called there. */
@Component
class WebhookFacts {

	private static final Map<OfferAct, EventType> OFFERS = Map.of(OfferAct.EXTENDED, EventType.OFFER_SENT,
			OfferAct.PROLONGED, EventType.OFFER_PROLONGED, OfferAct.ACCEPTED, EventType.OFFER_ACCEPTED,
			OfferAct.EXPIRED, EventType.OFFER_EXPIRED, OfferAct.RESCINDED, EventType.OFFER_RESCINDED);

	private final FanOut out;

	private final StoppingWebhooks stopping;

	WebhookFacts(FanOut out, StoppingWebhooks stopping) {
		this.out = out;
		this.stopping = stopping;
	}

	@EventListener
	void on(ApplicationReceived fact) {
		this.out.publish(EventType.APPLICATION_RECEIVED, fact.application(), fact.at(), Map.of());
	}

	@EventListener
	void on(StageEntered fact) {
		this.out.publish(EventType.APPLICATION_MOVED, fact.application(), fact.at(),
				Map.of("stage", fact.stage().value().toString(), "stageKind", fact.kind().name()));
	}

	@EventListener
	void on(StageMoveUndone fact) {
		this.out.publish(EventType.APPLICATION_MOVE_UNDONE, fact.application(), fact.at(),
				Map.of("stage", fact.stage().value().toString()));
	}

	@EventListener
	void on(ApplicationEnded fact) {
		this.out.publish(EventType.APPLICATION_ENDED, fact.application(), fact.at(),
				Map.of("outcome", fact.outcome().name()));
	}

	@EventListener
	void on(EndingUndone fact) {
		this.out.publish(EventType.APPLICATION_ENDING_UNDONE, fact.application(), fact.at(), Map.of());
	}

	@EventListener
	void on(OutcomeTold fact) {
		this.out.publish(EventType.APPLICATION_OUTCOME_TOLD, fact.application(), fact.at(), Map.of());
	}

	@EventListener
	void on(ApplicationReopened fact) {
		this.out.publish(EventType.APPLICATION_REOPENED, fact.application(), fact.at(), Map.of());
	}

	@EventListener
	void on(EndingCorrected fact) {
		this.out.publish(EventType.APPLICATION_REOPENED, fact.application(), fact.at(), Map.of());
	}

	@EventListener
	void on(InterviewScheduled fact) {
		this.out.publish(EventType.INTERVIEW_AGREED, fact.application(), fact.at(),
				Map.of("interview", fact.interview().value().toString()));
	}

	@EventListener
	void on(InterviewMoved fact) {
		this.out.publish(EventType.INTERVIEW_CHANGED, fact.application(), fact.at(),
				Map.of("interview", fact.interview().value().toString()));
	}

	@EventListener
	void on(InterviewFellAway fact) {
		this.out.publish(EventType.INTERVIEW_CANCELLED, fact.application(), fact.at(),
				Map.of("interview", fact.interview().value().toString(), "why", fact.act().name()));
	}

	@EventListener
	void on(OfferMoved fact) {
		EventType type = OFFERS.get(fact.act());
		if (type != null) {
			this.out.publish(type, fact.application(), fact.at(), Map.of("offer", fact.offer().value().toString()));
		}
	}

	@EventListener
	void on(PromiseKept fact) {
		this.out.publish(EventType.PROMISE_KEPT, fact.application(), fact.at(),
				Map.of("promise", fact.promise().value().toString()));
	}

	@EventListener
	void on(PromiseBroken fact) {
		this.out.publish(EventType.PROMISE_BROKEN, fact.application(), fact.at(),
				Map.of("promise", fact.promise().value().toString()));
	}

	/** What somebody answered for rests until somebody else does. */
	@EventListener
	void on(AccountDeactivated fact) {
		this.stopping.stopAllOf(fact.account());
	}

}
