package dev.goodword.auditor;

/**
 * What must hold for every application: the invariants of {@code communication.md} 3.13,
 * one by one.
 */
public enum Rule {

	/** I1: no date is promised. */
	UNDATED,
	/** I1: two dates are promised at once. */
	TWICE_DATED,
	/** I2: the told day is over and nothing says so. */
	OVERDUE,
	/** I2: a promise was broken and nobody apologised. */
	NO_APOLOGY,
	/** I2: nothing could be seen for more working days than any promise allows. */
	SILENT,
	/** I2: their own date is near, and they were not reminded of it. */
	UNREMINDED,
	/** The ladder of a promise does not move: the engine stands still. */
	ENGINE_LATE,
	/** I3: decided, and nothing is on its way to tell it. */
	UNTOLD,
	/** I4: the position is closed, and they are undecided. */
	ORPHAN,
	/** I5: the same was said twice. */
	SAID_TWICE,
	/** I6: said after the end was told, as if it went on. */
	SAID_AFTER_END,
	/** I7: said by mail and not to be seen on their page. */
	HIDDEN,
	/** I8: said to somebody else. */
	WRONG_PERSON,
	/** I9: mail does not reach them, and nobody is to call. */
	NOBODY_CALLS,
	/** The told day of a question is over, and nobody answered. */
	UNANSWERED;

	/** The key of its sentence. */
	public String key() {
		return "auditor.rule." + name();
	}

}
