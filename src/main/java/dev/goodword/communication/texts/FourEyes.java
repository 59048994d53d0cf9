package dev.goodword.communication.texts;

import java.util.Collection;
import java.util.Set;

import dev.goodword.accounts.AccountId;

/**
 * Who may publish the words of a letter. What tells a decision or is about an offer needs
 * a second person who had no hand in it; there is no exception for a house in which
 * nobody else may.
 */
public final class FourEyes {

	private FourEyes() {
	}

	/** What somebody may do with a draft that is clean. */
	public enum Right {

		/** Publish it. */
		PUBLISH,
		/** Put it before a second person. */
		ASK,
		/** Read it as the second person, and publish it. */
		APPROVE,
		/** Wait for a second person. */
		WAIT

	}

	/**
	 * What the person may do.
	 * @param needed whether the letter needs a second person
	 * @param asked whether the draft lies before a second person
	 * @param hands everybody who wrote in it
	 */
	public static Right of(boolean needed, boolean asked, Set<AccountId> hands, AccountId who) {
		if (!needed) {
			return Right.PUBLISH;
		}
		if (!asked) {
			return Right.ASK;
		}
		return hands.contains(who) ? Right.WAIT : Right.APPROVE;
	}

	/** Those of the colleagues who could be the second person. */
	public static java.util.List<AccountId> others(Set<AccountId> hands, Collection<AccountId> mayEdit) {
		return mayEdit.stream().filter((account) -> !hands.contains(account)).toList();
	}

}
