package dev.goodword.interviews;

/** Where an appointment stands. All but the first are ends. */
public enum InterviewState {

	/** Agreed by both sides. */
	BOOKED,
	/** Called off before it began. */
	CANCELLED,
	/** It took place. */
	HELD,
	/** The candidate did not come. */
	CANDIDATE_ABSENT,
	/** Nobody of ours came, or much too late. */
	COMPANY_ABSENT

}
