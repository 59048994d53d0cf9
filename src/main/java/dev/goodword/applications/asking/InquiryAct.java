package dev.goodword.applications.asking;

import org.jspecify.annotations.Nullable;

/** What happens to an inquiry. */
public enum InquiryAct {

	/** It was sent. */
	ASKED(InquiryState.OPEN),
	/** There is more time, by the candidate's wish or by ours. */
	PROLONGED(InquiryState.OPEN),
	/** The candidate wants still more time, which one of us has to give. */
	TIME_WANTED(null),
	/** The candidate answered. */
	ANSWERED(InquiryState.ANSWERED),
	/** One of us entered what they answered by mail or by telephone. */
	RECORDED(InquiryState.ANSWERED),
	/** The candidate sent the answer again, with other words or more files. */
	ANSWERED_AGAIN(InquiryState.ANSWERED),
	/** The candidate's day passed. */
	EXPIRED(InquiryState.LEFT_OPEN),
	/** We took it back. */
	TAKEN_BACK(InquiryState.TAKEN_BACK),
	/** The application ended without it. */
	OVERTAKEN(InquiryState.OVERTAKEN);

	private final @Nullable InquiryState leadsTo;

	InquiryAct(@Nullable InquiryState leadsTo) {
		this.leadsTo = leadsTo;
	}

	/** Where the inquiry stands afterwards. */
	InquiryState leadsTo(InquiryState before) {
		return (this.leadsTo != null) ? this.leadsTo : before;
	}

	/** Whether the candidate's answer is in. */
	public boolean isAnswer() {
		return this.leadsTo == InquiryState.ANSWERED;
	}

}
