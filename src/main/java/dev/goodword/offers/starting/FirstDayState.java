package dev.goodword.offers.starting;

/** What we know of somebody's first day of work. */
public enum FirstDayState {

	/** It is agreed; once it has passed they work here. */
	AGREED,
	/** They accepted and never came. */
	NEVER_CAME,
	/** What was recorded was wrong; nothing is known. */
	TAKEN_BACK

}
