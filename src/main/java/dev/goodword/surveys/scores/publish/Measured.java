package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
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
 * @param tellsEveryAnswer whether it would tell what each of a few answered
 * @param effective how many equal answers it is worth
 * @param responseRate the share that answered; null when nobody counts it
 * @param notes codes of what must be said beside it
 */
public record Measured(double point, @Nullable Interval range, int n, boolean tellsEveryAnswer, double effective,
		@Nullable Double responseRate, List<String> notes) {

	/** The code that some answers stand for many people. */
	public static final String FEW_FOR_MANY = "few-for-many";

	/** The code that of some outcomes too few answered, which count like others. */
	public static final String LIKE_OTHERS = "like-others";

	/** Up to this share of applications the score moves by little if they differ. */
	private static final double FEW = 0.05;

	public Measured {
		notes = List.copyOf(notes);
	}

	/**
	 * A weighted headline.
	 * @param tells whether it would tell what each of a few answered in some class
	 */
	public static Measured of(Headline headline, boolean tells) {
		List<String> notes = new ArrayList<>();
		if (headline.fewForMany()) {
			notes.add(FEW_FOR_MANY);
		}
		if (headline.unheard() > FEW) {
			notes.add(LIKE_OTHERS);
		}
		return new Measured(headline.estimate().value(), headline.interval(), headline.n(), tells, headline.effective(),
				headline.responseRate(), notes);
	}

}
