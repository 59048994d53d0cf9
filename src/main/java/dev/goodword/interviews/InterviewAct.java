package dev.goodword.interviews;

/** What happens to an appointment. */
public enum InterviewAct {

	/** It was agreed. */
	BOOKED(InterviewState.BOOKED),
	/** Another time or place was agreed. */
	MOVED(InterviewState.BOOKED),
	/** It was called off. */
	CANCELLED(InterviewState.CANCELLED),
	/** It took place. */
	HELD(InterviewState.HELD),
	/** The candidate did not come. */
	CANDIDATE_ABSENT(InterviewState.CANDIDATE_ABSENT),
	/** Nobody of ours came. */
	COMPANY_ABSENT(InterviewState.COMPANY_ABSENT);

	private final InterviewState leadsTo;

	InterviewAct(InterviewState leadsTo) {
		this.leadsTo = leadsTo;
	}

	/** Where the appointment stands afterwards. */
	InterviewState leadsTo() {
		return this.leadsTo;
	}

	/** Whether a time stands from then on. */
	public boolean isAgreement() {
		return this.leadsTo == InterviewState.BOOKED;
	}

}
