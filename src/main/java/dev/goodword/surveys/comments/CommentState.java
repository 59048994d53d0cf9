package dev.goodword.surveys.comments;

/** How far words are on their way to those who may read them. */
public enum CommentState {

	/** A person looks whether anybody can be told from them. */
	WAITING,
	/** They may be read. */
	RELEASED

}
