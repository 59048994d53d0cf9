package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.compare.Ewma.Point;

/**
 * Tells when the recommendation score has moved away from its frozen past
 * ({@code experience.md} 3.9, A1).
 */
public final class DriftAlarm {

	/** Of the variance of the estimated past; calibrated by simulation. */
	private static final double PART_OF_ERROR = 0.5;

	private final Baseline baseline;

	public DriftAlarm(Baseline baseline) {
		this.baseline = baseline;
	}

	/** Whether each period rings; a period with few answers is joined with the next. */
	public List<Boolean> rings(List<NetScore> periods) {
		return points(periods).stream().map(Point::isAlarm).toList();
	}

	/**
	 * The past is estimated, and its error is in every period alike: in standard units it
	 * grows with the size of a period, and adds up as the points do. Half of its variance
	 * widens the limits; all of it would hide what they are there to show.
	 */
	List<Point> points(List<NetScore> periods) {
		List<NetScore> joined = joined(periods);
		List<Point> points = Ewma.DRIFT.points(joined.stream().map(this::standard).toList());
		List<Point> shared = Ewma.DRIFT.points(joined.stream().map((period) -> Math.sqrt(period.n())).toList());
		double deviation = Ewma.DRIFT.width() * Math.sqrt(PART_OF_ERROR / this.baseline.answers());
		return IntStream.range(0, points.size())
			.mapToObj((t) -> points.get(t).widened(deviation * shared.get(t).level()))
			.toList();
	}

	private double standard(NetScore period) {
		return (period.points() / 100 - this.baseline.mean()) / Math.sqrt(this.baseline.variance() / period.n());
	}

	/** What is left at the end and still too few waits. */
	private static List<NetScore> joined(List<NetScore> periods) {
		List<NetScore> joined = new ArrayList<>();
		NetScore waiting = new NetScore(0, 0, 0);
		for (NetScore period : periods) {
			waiting = waiting.and(period);
			if (waiting.n() >= PublicationPolicy.LEAST) {
				joined.add(waiting);
				waiting = new NetScore(0, 0, 0);
			}
		}
		return joined;
	}

}
