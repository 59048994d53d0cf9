package dev.goodword.insights.report;

/** Whom a report is for. */
enum Readership {

	/** The board: no names, and nothing by kind of promise. */
	BOARD,
	/** The heads of recruiting: with what they work on. */
	HR

}
