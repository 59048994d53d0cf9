package dev.goodword.promises;

/**
 * The steps at which people are warned by mail before a date is missed; the table of
 * {@code communication.md} 3.6.
 */
public enum WarningStep {

	/** Two working days before the team's due time. */
	TWO_DAYS,
	/** The working day before it, and its own day. */
	ONE_DAY,
	/** The team's due time has passed. */
	AT_RISK,
	/** The told day: the last morning on which a person can be first. */
	TOLD_DAY

}
