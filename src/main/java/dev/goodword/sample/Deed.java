package dev.goodword.sample;

/**
 * What is done with an application at the sample company, by its staff or the applicant.
 */
enum Deed {

	/** Hands it in: the applicant. */
	APPLIES,
	/** Reads it and takes it on. */
	READS,
	/** Asks for something that is missing. */
	ASKS_MORE,
	/** Sends it: the applicant. */
	SENDS_MORE,
	/** Asks the person to a first talk. */
	INVITES,
	/** Proposes hours for the first talk. */
	PROPOSES,
	/** Chooses one of them: the applicant. */
	CHOOSES,
	/** Says that none of them fits: the applicant. */
	FINDS_NONE,
	/** Agrees on the hour of the first talk. */
	AGREES,
	/** Has to move the first talk. */
	MOVES,
	/** Has met the person for the first time. */
	MEETS,
	/** Asks for a work sample. */
	ASKS_FOR_WORK,
	/** Agrees on the hour of the last talk. */
	AGREES_AGAIN,
	/** Has to move the last talk. */
	MOVES_AGAIN,
	/** Has met the person for the last time. */
	MEETS_AGAIN,
	/** Was there for a talk, and the person was not. */
	WAITS_IN_VAIN,
	/** Takes it to the decision. */
	DECIDES,
	/** Is set on making an offer. */
	OFFERS,
	/** Writes the offer. */
	DRAFTS,
	/** Has called and hands over what a colleague wrote. */
	EXTENDS,
	/** Says yes to the offer: the applicant. */
	ACCEPTS,
	/** Says no to the offer: the applicant. */
	REFUSES,
	/** Does not want to go on: the applicant. */
	WITHDRAWS,
	/** Decides against it. */
	DECLINES;

	/** Whether nothing follows on it. */
	boolean ends() {
		return this == ACCEPTS || this == REFUSES || this == WITHDRAWS || this == DECLINES;
	}

	/** Whether the applicant does it, who keeps no office hours. */
	boolean isTheirs() {
		return this == APPLIES || this == SENDS_MORE || this == CHOOSES || this == FINDS_NONE || this == ACCEPTS
				|| this == REFUSES || this == WITHDRAWS;
	}

	/** Whether it speaks of the last talk with somebody and not of the first. */
	boolean isLastTalk() {
		return this == AGREES_AGAIN || this == MOVES_AGAIN || this == MEETS_AGAIN;
	}

}
