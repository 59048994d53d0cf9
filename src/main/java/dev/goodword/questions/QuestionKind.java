package dev.goodword.questions;

/** What somebody wants to know. */
public enum QuestionKind {

	/** Something about the position or the process. */
	QUESTION,
	/** More about our decision, after they were told. */
	FEEDBACK

}
