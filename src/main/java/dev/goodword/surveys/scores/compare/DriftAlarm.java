package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.compare.Ewma.Point;

/**
 * Tells when the recommendation score has moved away from its frozen past
 * ({@code experience.md} 3.9, A1).
 */
public final class DriftAlarm {

	private final Baseline baseline;

	public DriftAlarm(Baseline baseline) {
		this.baseline = baseline;
	}

	/** Whether each period rings; a period with few answers is joined with the next. */
	public List<Boolean> rings(List<NetScore> periods) {
		return points(periods).stream().map(Point::isAlarm).toList();
	}

	List<Point> points(List<NetScore> periods) {
		return Ewma.DRIFT.points(joined(periods).stream().map(this::standard).toList());
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
