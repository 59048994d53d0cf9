package dev.goodword.applications;

import java.util.Set;

/** Whose a task is by its kind, when somebody leaves or a position changes hands. */
final class TaskKinds {

	/** Given by name to whoever is to decide. */
	static final String DECIDE = "DECIDE";

	/**
	 * Asked of a person by name. Not just anybody may answer: whoever asks finds another
	 * one when that person no longer may.
	 */
	static final Set<String> ASKED = Set.of("DECISION_WANTED", "LEGAL_HOLD_YES", "SECOND_YES");

	/**
	 * Given to heads of recruiting, and to whoever is responsible where there is none.
	 */
	static final Set<String> OF_HEADS = Set.of("NAME_DECIDER", "LONG_OVERDUE", "KNOW_OF_MISSED",
			"KNOW_OF_WRONG_LETTER");

	private static final String CALL = "CALL_";

	private static final String CHECK = "CHECK_DELIVERY";

	/** Whether doing it means talking to the candidate, mostly on the phone. */
	static boolean isCall(String kind) {
		return kind.startsWith(CALL) || kind.equals(CHECK);
	}

	private TaskKinds() {
	}

}
