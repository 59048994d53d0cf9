package dev.goodword.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import dev.goodword.SmtpSink.Point;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which one life ends: at the n-th acknowledgement over HTTP, or when a
 * mail reaches a point of its hand-over for the n-th time.
 */
final class KillPlan {

	private final @Nullable Point at;

	private final AtomicInteger left;

	private KillPlan(@Nullable Point at, int times) {
		this.at = at;
		this.left = new AtomicInteger(times);
	}

	/**
	 * Moments for so many lives, drawn from the seed. One of them lies between the final
	 * dot and the answer to it, the only one after which nobody can know.
	 * @param most how many people or mails a life meets at least
	 */
	static List<KillPlan> draw(int lives, int most, Random random) {
		List<@Nullable Point> points = new ArrayList<>();
		points.add(Point.DOT);
		@Nullable Point[] others = { null, Point.MAIL, Point.DATA, null, Point.RCPT };
		for (int i = 1; i < lives; i++) {
			points.add(others[random.nextInt(others.length)]);
		}
		Collections.shuffle(points, random);
		return points.stream().map((point) -> new KillPlan(point, 1 + random.nextInt(most))).toList();
	}

	/** Whether this is the moment; true once. */
	boolean isNow(@Nullable Point reached) {
		return reached == this.at && this.left.decrementAndGet() == 0;
	}

	/** Whether no point of a hand-over ends this life. */
	boolean isOverHttp() {
		return this.at == null;
	}

	@Override
	public String toString() {
		return ((this.at != null) ? this.at.name() : "HTTP") + " " + this.left;
	}

}
