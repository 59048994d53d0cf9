package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.compare.AlarmState;

/**
 * An alarm and how far it has been dealt with.
 *
 * @param signal what rang
 * @param handling what people made of it
 */
record Alarm(UUID id, CompanyId company, Signal signal, Instant raisedAt, AlarmState state, Handling handling,
		Instant changedAt) {

	/** The same one step on. */
	Alarm next(AlarmState next, Handling then, Instant now) {
		return new Alarm(this.id, this.company, this.signal, this.raisedAt, next, then, now);
	}

	boolean isOpen() {
		return this.state != AlarmState.CLOSED;
	}

	/**
	 * Something that rings.
	 *
	 * @param place the touchpoint or the recruiter it is about; empty for the company
	 * @param period when: a quarter, or the first day of a week
	 * @param detail numbers that are no secret; empty for none
	 */
	record Signal(AlarmKind kind, String place, String period, String detail) {
	}

}
