package dev.goodword.promises;

/**
 * What a promise is about, with the working days the team has (N) and the longest it may
 * be set to. Source of the figures: the product's promise table, defaults adjustable per
 * company and position within the cap.
 */
public enum PromiseKind {

	/** The first answer after applying. */
	APPLICATION_RECEIVED(4, 8),
	/** The next round is to be arranged. */
	NEXT_ROUND(2, 4),
	/** An interview was held. */
	INTERVIEW_HELD(2, 4),
	/** The last interview was held. */
	FINAL_ROUND_HELD(3, 5),
	/** An offer is being prepared. */
	OFFER_IN_PREPARATION(2, 4),
	/** We said honestly that there is no decision yet, for the first time. */
	AFTER_FIRST_HOLD(3, 3),
	/** Somebody who had withdrawn came back. */
	REOPENED(2, 4),
	/** We broke a promise and owe an answer at once. */
	REPAIR(1, 1);

	private final int workingDays;

	private final int cap;

	PromiseKind(int workingDays, int cap) {
		this.workingDays = workingDays;
		this.cap = cap;
	}

	/**
	 * Whether its date reaches the candidate by a letter of its own; until that letter
	 * has arrived nobody knows it.
	 */
	boolean isToldByLetter() {
		return this != APPLICATION_RECEIVED && this != REOPENED && this != REPAIR;
	}

	/** How many working days the team has by default. */
	public int workingDays() {
		return this.workingDays;
	}

	/** How many working days the team may have at most. */
	public int cap() {
		return this.cap;
	}

}
