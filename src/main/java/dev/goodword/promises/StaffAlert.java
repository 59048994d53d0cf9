package dev.goodword.promises;

/** What one of our own people is told at once, and not only with the mail of the day. */
public enum StaffAlert {

	/** The head of recruiting has to name who decides. */
	DECIDER_WANTED,
	/** Somebody was named to decide. */
	DECIDER_NAMED,
	/** The candidate wants to stay in although we failed to decide. */
	STAYS_IN,
	/** Another employer expects the candidate's answer. */
	RIVAL_DATE,
	/** A law wants the candidate to have heard by a day that comes near. */
	STATUTE,
	/** A colleague asks for a decision. */
	DECISION_WANTED,
	/** The decision a colleague asked for is due. */
	DECISION_DUE,
	/** The decision one asked for is late. */
	DECISION_LATE,
	/** The decision one asked for is there. */
	DECISION_GIVEN,
	/** A colleague has said yes to a decision about many, and it needs a second one. */
	SECOND_YES,
	/** A word that has a deadline does not reach the candidate by mail. */
	NOT_REACHED,
	/** One answers for a complaint from now on. */
	COMPLAINT_NAMED,
	/** A word about a complaint is due soon. */
	COMPLAINT_DUE,
	/** A word about a complaint is late. */
	COMPLAINT_LATE;

	/** Whether it is about a complaint, which outlives the application. */
	public boolean isAboutComplaint() {
		return this == COMPLAINT_NAMED || this == COMPLAINT_DUE || this == COMPLAINT_LATE;
	}

}
