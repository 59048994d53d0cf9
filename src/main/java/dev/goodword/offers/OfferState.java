package dev.goodword.offers;

/** Where an offer stands. */
public enum OfferState {

	/** Written, known to nobody outside. */
	DRAFT,
	/** Out: the candidate has it and decides. */
	EXTENDED,
	/** The candidate said yes. */
	ACCEPTED,
	/** The candidate said no. */
	DECLINED,
	/** Its day passed without an answer. */
	EXPIRED,
	/** We took it back. */
	RESCINDED,
	/** A draft that was thrown away. */
	DISCARDED;

	/** Whether it can still become something else. */
	boolean isLive() {
		return this == DRAFT || this == EXTENDED;
	}

}
