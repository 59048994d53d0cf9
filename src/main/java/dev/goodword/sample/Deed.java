package dev.goodword.sample;

/** What somebody at the sample company does with an application. */
enum Deed {

	/** Hands it in: the applicant. */
	APPLIES,
	/** Reads it and takes it on. */
	READS,
	/** Asks the person to a first talk. */
	INVITES,
	/** Has met the person for the first time. */
	MEETS,
	/** Asks for a work sample. */
	ASKS_FOR_WORK,
	/** Has met the person for the last time. */
	MEETS_AGAIN,
	/** Takes it to the decision. */
	DECIDES,
	/** Prepares an offer. */
	OFFERS,
	/** Decides against it. */
	DECLINES

}
