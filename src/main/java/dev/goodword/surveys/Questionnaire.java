package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;

import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.own.OwnQuestion;

/**
 * What the holder of a link sees.
 *
 * @param state whether it can still be answered
 * @param company who asks
 * @param touchpoint at which moment
 * @param items the questions in order; none unless it is open
 * @param own the questions of the company's own, which follow those; none unless it is
 * open
 * @param isLong whether it takes two minutes instead of one
 * @param endsAt when the link dies
 */
public record Questionnaire(State state, LocalizedText company, Touchpoint touchpoint, List<Item> items,
		List<OwnQuestion> own, boolean isLong, Instant endsAt) {

	public Questionnaire {
		items = List.copyOf(items);
		own = List.copyOf(own);
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
