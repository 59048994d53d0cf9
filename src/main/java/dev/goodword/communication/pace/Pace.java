package dev.goodword.communication.pace;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one limit.
 *
 * @param name of the limit
 * @param freeAt when everything that passed is forgotten
 * @param halvings how often its flow was halved
 * @param halvedAt when last; null when never
 */
record Pace(String name, Instant freeAt, int halvings, @Nullable Instant halvedAt) {

	/** So often at most: from one mail in a second to about one in a minute. */
	static final int MOST = 6;

	/** After so long without another plea for patience one halving is forgotten. */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	/** How often the flow is halved at this moment. */
	int halvings(Instant now) {
		if (this.halvedAt == null) {
			return 0;
		}
		long forgotten = Math.max(0, Duration.between(this.halvedAt, now).dividedBy(PATIENCE));
		return (int) Math.max(0, this.halvings - forgotten);
	}

	/** When the flow is whole again; the moment itself when it is. */
	Instant wholeAt(Instant now) {
		return (halvings(now) == 0 || this.halvedAt == null) ? now
				: this.halvedAt.plus(PATIENCE.multipliedBy(this.halvings));
	}

	/**
	 * After a plea for patience.
	 * @param freeAt from when the halved flow runs
	 */
	Pace halved(Instant freeAt, Instant now) {
		return new Pace(this.name, freeAt, Math.min(MOST, halvings(now) + 1), now);
	}

	/** After one more has passed. */
	Pace passed(Instant newFreeAt) {
		return new Pace(this.name, newFreeAt, this.halvings, this.halvedAt);
	}

	/** Whether a place given at that moment was given under the present flow. */
	boolean honours(Instant givenAt) {
		return this.halvedAt == null || !givenAt.isBefore(this.halvedAt);
	}

}
