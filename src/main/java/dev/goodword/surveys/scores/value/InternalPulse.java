package dev.goodword.surveys.scores.value;

import java.util.Optional;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Spread;

/**
 * What hiring managers and interviewers say of recruiting ({@code experience.md} 3.6.10).
 *
 * @param answers of one item and one group
 */
public record InternalPulse(Spread answers) {

	/** What the header of the questionnaire promises to staff. */
	public static final int LEAST = 5;

	private static final int QUARTERS_TO_CORRELATE = 12;

	/** The mean, from 0 to 100; empty below five answers. */
	public Optional<Double> mean() {
		return shown().map(Sample::mean);
	}

	/** Its range. */
	public Optional<Interval> interval(double company) {
		return shown().map((sample) -> sample.interval(company));
	}

	/** Whether a coefficient may be printed beside two series of so many quarters. */
	public static boolean mayCorrelate(int quarters) {
		return quarters >= QUARTERS_TO_CORRELATE;
	}

	private Optional<Sample> shown() {
		return (this.answers.n() < LEAST) ? Optional.empty() : Optional.of(this.answers.points());
	}

}
