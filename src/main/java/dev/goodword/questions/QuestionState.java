package dev.goodword.questions;

/** Where a question stands. */
public enum QuestionState {

	/** Somebody of ours answers it. */
	ASKED,
	/** A person answered it. */
	ANSWERED,
	/** An answer that was published before helped, and nothing was sent. */
	SETTLED,
	/** The candidate needs no answer any more. */
	TAKEN_BACK

}
