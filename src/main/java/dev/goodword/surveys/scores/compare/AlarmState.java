package dev.goodword.surveys.scores.compare;

/**
 * How far an alarm has been dealt with; no step is left out ({@code experience.md} 3.9).
 */
public enum AlarmState {

	/** It rang. */
	RAISED,
	/** Somebody has taken it. */
	ACKNOWLEDGED,
	/** Its cause is written down. */
	CAUSE_FOUND,
	/** Something was done. */
	ACTED,
	/** It was looked at whether that helped. */
	CHECKED,
	/** Done with. */
	CLOSED;

	/**
	 * Whether somebody who has looked may let it go from here as chance: nothing was done
	 * yet, or what was done is no remedy.
	 */
	public boolean mayBeChance() {
		return this == ACKNOWLEDGED || this == CAUSE_FOUND || this == CHECKED;
	}

	/** Whether it may go there from here; what did not help is acted upon again. */
	public boolean mayBecome(AlarmState next) {
		return next.ordinal() == ordinal() + 1 || (this == CHECKED && next == ACTED);
	}

}
