package dev.goodword.positions;

/** Where a position stands. Only an open one takes applications. */
public enum PositionStatus {

	/** Being written, not public. */
	DRAFT,
	/** Public and taking applications. */
	OPEN,
	/** Public, says so, takes no applications for now. */
	PAUSED,
	/** Over; its page stays readable for ninety days. */
	CLOSED

}
