package dev.goodword.insights.report;

/** A chapter of the report, in the order they are printed. */
enum Chapter {

	/** The four figures. */
	FOUR,
	/** What changed, and why a person thinks so. */
	CHANGE,
	/** The score of each touchpoint. */
	TOUCHPOINTS,
	/** What people gave as their reason. */
	REASONS,
	/** What stands behind the figures: questions, value to applicants, waits. */
	DETAILS,
	/** What became of promises. */
	PROMISES,
	/** What we will do, written by a person. */
	ACTIONS,
	/** Method, response and limits. */
	METHOD

}
