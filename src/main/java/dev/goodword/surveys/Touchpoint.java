package dev.goodword.surveys;

import java.time.Duration;

/** A defined moment of the journey at which we ask; named as in the specification. */
public enum Touchpoint {

	/** Not selected, before any talk. */
	T3("REJ_PRE", Duration.ofDays(3)),
	/** Not selected, after a talk. */
	T4("REJ_POST", Duration.ofDays(5));

	private final String outcomeClass;

	private final Duration delay;

	Touchpoint(String outcomeClass, Duration delay) {
		this.outcomeClass = outcomeClass;
		this.delay = delay;
	}

	/** The touchpoint of somebody who was not selected. */
	public static Touchpoint afterDecline(boolean interviewHeld) {
		return interviewHeld ? T4 : T3;
	}

	/** The outcome class of everybody who is asked here. */
	public String outcomeClass() {
		return this.outcomeClass;
	}

	/** How long after the outcome was told, give or take a day. */
	public Duration delay() {
		return this.delay;
	}

}
