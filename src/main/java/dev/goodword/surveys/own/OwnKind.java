package dev.goodword.surveys.own;

/** How a question of a company's own is answered. */
public enum OwnKind {

	/** A statement, from 1 (strongly disagree) to 5, or not applicable. */
	AGREEMENT,
	/** One of two to six answers the company wrote. */
	CHOICE

}
