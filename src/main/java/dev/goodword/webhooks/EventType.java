package dev.goodword.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What other systems can be told of. Answers to surveys are not among them and never will
 * be: they belong to nobody.
 */
enum EventType {

	/** An application arrived. */
	APPLICATION_RECEIVED("application.received"),
	/** It was moved to another stage. */
	APPLICATION_MOVED("application.moved"),
	/** That was taken back. */
	APPLICATION_MOVE_UNDONE("application.move_undone"),
	/** It was decided; the candidate has not been told yet. */
	APPLICATION_ENDED("application.ended"),
	/** That was taken back before the candidate was told. */
	APPLICATION_ENDING_UNDONE("application.ending_undone"),
	/** The candidate has been told how it ended. */
	APPLICATION_OUTCOME_TOLD("application.outcome_told"),
	/** It goes on after its end. */
	APPLICATION_REOPENED("application.reopened"),
	/** An interview was agreed. */
	INTERVIEW_AGREED("interview.agreed"),
	/** Another time or place was agreed. */
	INTERVIEW_CHANGED("interview.changed"),
	/** It was called off, or somebody did not come. */
	INTERVIEW_CANCELLED("interview.cancelled"),
	/** Our offer went out. */
	OFFER_SENT("offer.sent"),
	/** There is more time for it. */
	OFFER_PROLONGED("offer.prolonged"),
	/** It was accepted. */
	OFFER_ACCEPTED("offer.accepted"),
	/** Its day passed. */
	OFFER_EXPIRED("offer.expired"),
	/** We took it back. */
	OFFER_RESCINDED("offer.rescinded"),
	/** A word reached the candidate by the promised day. */
	PROMISE_KEPT("promise.kept"),
	/** None did. */
	PROMISE_BROKEN("promise.broken"),
	/** Somebody pressed the button that tries the way. */
	TEST("webhook.test");

	private final String code;

	EventType(String code) {
		this.code = code;
	}

	/** What others read. */
	String code() {
		return this.code;
	}

	/** The key of its words. */
	String label() {
		return "webhooks.event." + this.code;
	}

	/** Those one can subscribe to. */
	static List<EventType> published() {
		return Arrays.stream(values()).filter((type) -> type != TEST).toList();
	}

	/** The one with that code. */
	static Optional<EventType> coded(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findFirst();
	}

}
