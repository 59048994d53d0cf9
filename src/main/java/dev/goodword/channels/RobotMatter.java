package dev.goodword.channels;

import dev.goodword.promises.StaffAlert;

/** What a robot can be asked to tell its group. */
public enum RobotMatter {

	/** How many people wait for whom, once a day. */
	DAY,
	/** Decisions that are wanted, due, late or there. */
	DECISIONS,
	/** Dates of laws, of other employers, and whoever stays in. */
	DATES,
	/** A word with a deadline that does not get through by mail. */
	NOT_REACHED,
	/** No mail can leave. */
	MAIL;

	/** What an alert to one of our people belongs to. */
	static RobotMatter of(StaffAlert alert) {
		return switch (alert) {
			case DECIDER_WANTED, DECIDER_NAMED, DECISION_WANTED, DECISION_DUE, DECISION_LATE, DECISION_GIVEN,
					SECOND_YES ->
				DECISIONS;
			case STAYS_IN, RIVAL_DATE, STATUTE -> DATES;
			case NOT_REACHED -> NOT_REACHED;
			case COMPLAINT_NAMED, COMPLAINT_DUE, COMPLAINT_LATE ->
				throw new IllegalArgumentException("No group hears of complaints");
		};
	}

	/** The key of its name for staff. */
	public String label() {
		return "channels.matter." + name();
	}

}
