package dev.goodword.offers;

/** What happens to an offer. */
public enum OfferAct {

	/** It was written, or written anew. */
	DRAFTED,
	/** It was handed to the candidate. */
	EXTENDED,
	/** The candidate got more time. */
	PROLONGED,
	/** The candidate asked for more time. */
	TIME_WANTED,
	/** The candidate said yes. */
	ACCEPTED,
	/** The candidate said no. */
	DECLINED,
	/** Its day passed. */
	EXPIRED,
	/** We took it back. */
	RESCINDED,
	/** The draft was thrown away. */
	DISCARDED

}
