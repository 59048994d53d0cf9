package dev.goodword.interviews;

/** What happens to an appointment. */
public enum InterviewAct {

	/** It was agreed. */
	BOOKED,
	/** Another time or place was agreed. */
	MOVED,
	/** It was called off. */
	CANCELLED,
	/** It took place. */
	HELD,
	/** The candidate did not come. */
	CANDIDATE_ABSENT,
	/** Nobody of ours came. */
	COMPANY_ABSENT

}
