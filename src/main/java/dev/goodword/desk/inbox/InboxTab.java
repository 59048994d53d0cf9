package dev.goodword.desk.inbox;

/** The lists of mail that came in. */
enum InboxTab {

	/** What nobody could match. */
	SORT,
	/** What people asked who have not applied. */
	QUESTIONS,
	/** What came back. */
	RETURNED,
	/** Machines' mail that belongs to nothing. */
	ASIDE

}
