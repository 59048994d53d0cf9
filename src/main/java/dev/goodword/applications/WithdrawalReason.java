package dev.goodword.applications;

/** Why somebody does not want to go on, in their own choice; nobody has to say. */
public enum WithdrawalReason {

	/** They accepted another offer. */
	OTHER_OFFER,
	/** We took too long. */
	TOO_SLOW,
	/** The pay. */
	PAY,
	/** The place or the hours. */
	PLACE,
	/** They changed their mind. */
	CHANGED_MIND,
	/** They did not say. */
	NOT_SAID

}
