package dev.goodword.applications;

/** How an application came to its end that we failed to decide. */
public enum Lapse {

	/** The candidate was asked and closed it. */
	CLOSED_BY_CANDIDATE,

	/** The candidate was asked and did not say. */
	NO_CHOICE

}
