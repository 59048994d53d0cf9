package dev.goodword.questions.visitors;

import java.time.Instant;

import dev.goodword.accounts.AccountId;

/**
 * Somebody who asked without having applied is owed a mail about it.
 *
 * @param turn how often they had been told a later day; of an answer, how often it was
 * sent before
 * @param by whose matter it is
 */
public record VisitorToBeTold(VisitorQuestionId question, Word word, int turn, AccountId by, Instant at) {

	/** What they are to be told. */
	public enum Word {

		/** That somebody asked with their address, and how to confirm it. */
		CONFIRM,
		/** By when their question is answered. */
		RECEIVED,
		/** The answer. */
		ANSWERED,
		/** It takes longer than we said. */
		DELAYED,
		/** It was closed by mistake; it is open again, with the day they were told. */
		REOPENED,
		/**
		 * The last day is over: who is responsible now, that no other day comes, and when
		 * it ends.
		 */
		LEFT,
		/**
		 * Nobody has dealt with what they wrote back: who is responsible, and the end.
		 */
		UNREAD

	}

}
