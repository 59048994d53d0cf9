package dev.goodword.surveys.scores.compare;

import java.util.List;
import java.util.Optional;

import dev.goodword.surveys.scores.NetScore;
import org.jspecify.annotations.Nullable;

/**
 * The past that alarms are held against. It stays as it is until somebody replaces it
 * under their name and with a reason, so that it cannot drift along with the process.
 *
 * @param mean of an answer that counts +1, 0 or -1
 * @param variance of one such answer
 * @param detractors their share
 * @param answers how many it was measured with: the fewer, the less is known
 * @param reason why it replaced another; null for the first
 */
public record Baseline(double mean, double variance, double detractors, int answers, @Nullable String reason) {

	private static final int LEAST_PERIODS = 8;

	private static final int LEAST_ANSWERS = 150;

	private static final double LEAST_VARIANCE = 0.05;

	/** Of the first periods; empty while there are too few periods or answers. */
	public static Optional<Baseline> of(List<NetScore> periods) {
		NetScore all = periods.stream().reduce(new NetScore(0, 0, 0), NetScore::and);
		return (periods.size() < LEAST_PERIODS || all.n() < LEAST_ANSWERS) ? Optional.empty()
				: Optional.of(new Baseline(all.points() / 100, Math.max(LEAST_VARIANCE, all.variance()),
						(double) all.detractors() / all.n(), all.n(), null));
	}

	/**
	 * Another past, from periods after this one.
	 * @param reason what changed so that the old past is no measure any more; not blank
	 */
	public Optional<Baseline> replacedBy(List<NetScore> periods, String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A baseline is replaced for a reason");
		}
		return of(periods).map((found) -> found.because(reason));
	}

	/** The same in place of another, for a reason. */
	public Baseline because(String why) {
		return new Baseline(this.mean, this.variance, this.detractors, this.answers, why);
	}

}
