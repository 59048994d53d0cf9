package dev.goodword.portal.tracking;

import java.util.Locale;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Outcome;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/** The fixed steps a candidate sees. The company's own stages never show. */
enum PublicStep {

	/** It has arrived. */
	RECEIVED,
	/** A person has read it. */
	READ,
	/** A talk or a work sample. */
	INTERVIEW,
	/** Everything is in; the team decides or prepares an offer. */
	DECISION,
	/** The outcome was told. */
	DONE;

	/**
	 * The step of an application.
	 * @param read whether a person has recorded reading it
	 * @param interviewHeld whether a talk was held or they were told of one
	 * @param told the furthest stage the candidate was told of; null when of none
	 * @param outcomeTold whether the outcome was told
	 */
	static PublicStep of(boolean read, boolean interviewHeld, @Nullable StageKind told, boolean outcomeTold) {
		if (outcomeTold) {
			return DONE;
		}
		PublicStep byStage = (told != null) ? of(told) : RECEIVED;
		PublicStep byFact = interviewHeld ? INTERVIEW : (read ? READ : RECEIVED);
		return (byStage.compareTo(byFact) > 0) ? byStage : byFact;
	}

	/**
	 * Whether the step has taken place in an application that has come further.
	 * @param told the furthest stage the candidate was told of; null when of none
	 */
	boolean hasHappened(ApplicationSummary application, @Nullable StageKind told) {
		boolean passed = told != null && of(told).compareTo(this) > 0;
		return switch (this) {
			case RECEIVED, DONE -> true;
			case READ -> passed || application.readAt() != null;
			case INTERVIEW -> passed || application.interviewHeldAt() != null;
			case DECISION -> application.outcome() == Outcome.NOT_SELECTED || application.outcome() == Outcome.HIRED;
		};
	}

	private static PublicStep of(StageKind told) {
		return switch (told) {
			case NEW -> RECEIVED;
			case SCREEN -> READ;
			case ASSESS, INTERVIEW -> INTERVIEW;
			case DECISION, OFFER, HIRED -> DECISION;
		};
	}

	/** Whether reaching the step is all there is to it: no waiting in it. */
	boolean isPastWhenReached() {
		return this == RECEIVED || this == READ || this == DONE;
	}

	/** The key of its word on the tracker. */
	String key() {
		return "portal.step." + name().toLowerCase(Locale.ROOT);
	}

}
