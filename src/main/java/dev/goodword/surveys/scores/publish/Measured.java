package dev.goodword.surveys.scores.publish;

import java.util.List;

import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated of a group, before it is decided what of it may be shown.
 *
 * @param point the value
 * @param range of 95 %; null when the measure has none
 * @param n how many answered
 * @param isOneAnswer whether all gave the same one
 * @param effective how many equal answers it is worth
 * @param responseRate the share that answered; null when nobody counts it
 * @param notes codes of what must be said beside it
 */
public record Measured(double point, @Nullable Interval range, int n, boolean isOneAnswer, double effective,
		@Nullable Double responseRate, List<String> notes) {

	/** The code that some answers stand for many people. */
	public static final String FEW_FOR_MANY = "few-for-many";

	public Measured {
		notes = List.copyOf(notes);
	}

	/** A plain figure of one group. */
	public static Measured plain(double point, Interval range, int n, boolean isOneAnswer) {
		return new Measured(point, range, n, isOneAnswer, n, null, List.of());
	}

	/**
	 * A weighted headline.
	 * @param isOneAnswer whether, in any class that is in it, all gave the same answer
	 */
	public static Measured of(Headline headline, boolean isOneAnswer) {
		return new Measured(headline.estimate().value(), headline.interval(), headline.n(), isOneAnswer,
				headline.effective(), headline.responseRate(),
				headline.fewForMany() ? List.of(FEW_FOR_MANY) : List.of());
	}

}
