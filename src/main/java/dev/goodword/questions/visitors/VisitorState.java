package dev.goodword.questions.visitors;

/** Where a question of somebody who has not applied stands. */
public enum VisitorState {

	/** Nobody has confirmed the address yet; none of us sees it. */
	UNCONFIRMED,
	/** Somebody of ours answers it. */
	ASKED,
	/** A person answered it. */
	ANSWERED,
	/** A person answered it, and the answer did not arrive. */
	LOST,
	/** A person answered it, and nobody can know whether the answer arrived. */
	UNSURE,
	/** Whoever asked has written back; somebody of ours says whether they ask again. */
	REPLIED,
	/** It needs no answer. */
	CLOSED;

	/** Whether the answer did not arrive, or may not have. */
	public boolean isUndelivered() {
		return this == LOST || this == UNSURE;
	}

}
