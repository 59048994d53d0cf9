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
	 * Until when what it was about has been dealt with. One that was let go as chance has
	 * dealt with nothing after it rang: whether it stays quiet then is the only check
	 * there is of such an end.
	 */
	Instant dealtWithUntil() {
		return (!isOpen() && this.handling.isChance()) ? this.raisedAt : this.changedAt;
	}

	/**
	 * Something that rings.
	 *
	 * @param place the touchpoint or the recruiter it is about; empty for the company
	 * @param period when: a quarter, or the first day of a week
	 * @param detail numbers: how many, or how many of how many; empty for none
	 */
	record Signal(AlarmKind kind, String place, String period, String detail) {

		/** Whether it is the same thing at the same place, whenever. */
		boolean isLike(Signal other) {
			return this.kind == other.kind && this.place.equals(other.place);
		}

		/** Whether it counts what can only grow, and counts more of it. */
		boolean isMoreThan(Signal other) {
			return this.kind == AlarmKind.BURSTS && !other.detail.isEmpty()
					&& Integer.parseInt(this.detail) > Integer.parseInt(other.detail);
		}

	}

}
