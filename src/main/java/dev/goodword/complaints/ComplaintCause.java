package dev.goodword.complaints;

/** What led to a complaint: a fixed list, so that months can be compared. */
public enum ComplaintCause {

	/** We were late, or did not answer. */
	WAITING,
	/** What we said was wrong, unclear or contradictory. */
	WRONG_WORDS,
	/** How somebody of ours behaved or wrote. */
	RESPECT,
	/** How a talk was prepared, held or moved. */
	INTERVIEW,
	/** The reason we gave, or that we gave none. */
	REASON,
	/** Steps, forms or travel that took too much. */
	EFFORT,
	/** The page, a file or a mail did not work. */
	TECHNOLOGY,
	/** Data that was shown, kept or passed on. */
	PRIVACY,
	/** Being treated worse than others. */
	FAIRNESS,
	/** The terms of an offer, or the work as it was described. */
	OFFER,
	/** Nothing of the above. */
	OTHER;

	/** The key of its name. */
	public String label() {
		return "complaints.cause." + name();
	}

}
