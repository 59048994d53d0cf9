package dev.goodword.surveys.scores.value;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How long people wait for us, with those who still wait counted as far as they did
 * (Kaplan and Meier 1958).
 */
public final class Waiting {

	private final List<Wait> waits;

	private Waiting(List<Wait> waits) {
		this.waits = waits;
	}

	/** Of all applications, not only of those that were answered. */
	public static Waiting of(Collection<Wait> waits) {
		return new Waiting(waits.stream().sorted((one, other) -> Double.compare(one.days(), other.days())).toList());
	}

	/** The share that waits longer than so many days. */
	public double longerThan(double days) {
		double share = 1;
		for (double end : ends().filter((each) -> each <= days).toArray()) {
			share *= 1 - (double) ended(end) / atRisk(end);
		}
		return share;
	}

	/**
	 * The days within which such a share hears of us; empty when too many still wait to
	 * tell.
	 */
	public OptionalDouble quantile(double share) {
		double longer = 1;
		int next = 0;
		while (next < this.waits.size()) {
			int first = next;
			double days = this.waits.get(first).days();
			int ended = 0;
			while (next < this.waits.size() && this.waits.get(next).days() == days) {
				ended += this.waits.get(next).ended() ? 1 : 0;
				next++;
			}
			longer *= 1 - (double) ended / (this.waits.size() - first);
			if (ended > 0 && longer <= 1 - share + 1e-12) {
				return OptionalDouble.of(days);
			}
		}
		return OptionalDouble.empty();
	}

	private DoubleStream ends() {
		return this.waits.stream().filter(Wait::ended).mapToDouble(Wait::days).distinct();
	}

	private long ended(double days) {
		return this.waits.stream().filter((wait) -> wait.ended() && wait.days() == days).count();
	}

	private long atRisk(double days) {
		return this.waits.stream().filter((wait) -> wait.days() >= days).count();
	}

	/**
	 * One wait.
	 *
	 * @param days so far, or in all
	 * @param ended whether a meaningful message ended it
	 */
	public record Wait(double days, boolean ended) {
	}

}
