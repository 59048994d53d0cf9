package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;

import dev.goodword.shared.LocalizedText;

/**
 * What the holder of a link sees.
 *
 * @param state whether it can still be answered
 * @param company who asks
 * @param touchpoint at which moment
 * @param items the questions in order; none unless it is open
 * @param isLong whether it takes two minutes instead of one
 * @param endsAt when the link dies
 */
public record Questionnaire(State state, LocalizedText company, Touchpoint touchpoint, List<Item> items, boolean isLong,
		Instant endsAt) {

	public Questionnaire {
		items = List.copyOf(items);
	}

	/** Whether it can be answered. */
	public enum State {

		/** It can. */
		OPEN,
		/** It was, once. */
		ANSWERED,
		/** It is too late. */
		EXPIRED

	}

}
