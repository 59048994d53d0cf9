package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The holding message of a promise: how many came before, and when the next goes out. */
@Embeddable
class PlannedHold {

	/** Whoever takes a decision back has this long to say something else. */
	private static final Duration AFTER_UNDOING = Duration.ofMinutes(30);

	@Column(name = "hold_no")
	private int number;

	@Column(name = "hold_at")
	private @Nullable Instant at;

	@NullUnmarked
	protected PlannedHold() {
	}

	/**
	 * A hold to come.
	 * @param number how many led to the promise
	 * @param at when it goes out by itself; null when none does
	 */
	PlannedHold(int number, @Nullable Instant at) {
		this.number = number;
		this.at = at;
	}

	/** When it goes out by itself; null when none does. */
	@Nullable Instant at() {
		return this.at;
	}

	/** How many went out before it. */
	int number() {
		return this.number;
	}

	boolean isPlanned() {
		return this.at != null;
	}

	boolean isDue(Instant now) {
		return this.at != null && !this.at.isAfter(now);
	}

	/** A new hour, if the deadline leaves one. */
	void postpone(Instant now, Instant deadlineAt) {
		Instant later = now.plus(AFTER_UNDOING);
		this.at = later.isBefore(deadlineAt) ? later : now;
	}

	/** Its hour follows a person who moved. */
	void follow(PromiseDays days, ZoneId present) {
		if (this.at != null) {
			this.at = days.follow(this.at, present);
		}
	}

	/** As other modules see it; a settled promise plans none. */
	PromiseSummary.Holds summary(boolean active) {
		return new PromiseSummary.Holds(this.number, active ? this.at : null);
	}

}
