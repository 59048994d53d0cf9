package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.own.OwnQuestion;
import org.jspecify.annotations.Nullable;

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
 * @param lastDay the last day on which the link is alive, where the company is
 * @param currency what people pay with there; null where nobody knows
 */
public record Questionnaire(State state, LocalizedText company, Touchpoint touchpoint, List<Item> items,
		List<OwnQuestion> own, boolean isLong, LocalDate lastDay, @Nullable Currency currency) {

	public Questionnaire {
		items = List.copyOf(items);
		own = List.copyOf(own);
	}

	/**
	 * The last day of a link, wherever it is named: one that dies at midnight is not
	 * alive on the day that begins.
	 * @param endsAt when it dies
	 * @param zone of the company
	 */
	public static LocalDate lastDay(Instant endsAt, ZoneId zone) {
		return LocalDate.ofInstant(endsAt.minusSeconds(1), zone);
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
