package dev.goodword.desk.application;

/** What a column of an application can be narrowed to. */
enum ColumnKind {

	/** Everything. */
	ALL,
	/** What became of the application. */
	STEPS,
	/** Letters to the candidate. */
	LETTERS,
	/** What the candidate wrote. */
	REPLIES,
	/** What the candidate asked on a page. */
	QUESTIONS,
	/** Calls and texts. */
	CALLS,
	/** Who of us looked at what is sensitive. */
	VIEWS

}
