package dev.goodword.auditor;

/**
 * What must hold for every open application: the invariants I1 and I2 of
 * {@code communication.md} 3.13, one by one.
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
	ENGINE_LATE;

	/** The key of its sentence. */
	public String key() {
		return "auditor.rule." + name();
	}

}
