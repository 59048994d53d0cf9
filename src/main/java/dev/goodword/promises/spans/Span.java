package dev.goodword.promises.spans;

/**
 * A kind of answer for which the team has working days (N). Source of the figures:
 * {@code communication.md} 3.2.
 */
public enum Span {

	/** The first answer after applying. */
	FIRST_ANSWER(4, 8),
	/** The next round, or another time for a talk that fell away. */
	NEXT_ROUND(2, 4),
	/** The answer after a talk. */
	AFTER_TALK(2, 4),
	/** The decision after the last talk. */
	AFTER_FINAL_TALK(3, 5),
	/** An offer, or the word after one that expired or was taken back. */
	OFFER(2, 4),
	/** The answer after the first holding message. */
	AFTER_FIRST_HOLD(3, 3),
	/** The answer after the second one. */
	AFTER_SECOND_HOLD(5, 5),
	/** The answer of the head of recruiting after the release. */
	AFTER_RELEASE(5, 5);

	private final int usual;

	private final int cap;

	Span(int usual, int cap) {
		this.usual = usual;
		this.cap = cap;
	}

	/** How many working days the product gives. */
	public int usual() {
		return this.usual;
	}

	/** How many the team may have at most. */
	public int cap() {
		return this.cap;
	}

	/** Whether a team may have so many. */
	public boolean allows(int workingDays) {
		return workingDays >= 1 && workingDays <= this.cap;
	}

}
