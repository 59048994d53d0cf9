package dev.goodword.portal;

import java.time.Instant;

import dev.goodword.positions.PositionSummary;

/** Whether one may apply for a position. */
public enum Door {

	/** One may. */
	OPEN,
	/** Not at the moment. */
	PAUSED,
	/** The last day has passed; nobody has closed the position yet. */
	PAST,
	/** It is over. */
	CLOSED;

	/** How the door of a position stands at a moment. */
	public static Door of(PositionSummary position, Instant at) {
		if (position.takesApplications(at)) {
			return OPEN;
		}
		return switch (position.status()) {
			case PAUSED -> PAUSED;
			case OPEN -> PAST;
			default -> CLOSED;
		};
	}

	/** Whether one may. */
	public boolean isOpen() {
		return this == OPEN;
	}

}
