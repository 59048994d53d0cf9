package dev.goodword.surveys.scores.compare;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.goodword.surveys.scores.NetScore;

/**
 * What a mix of outcomes usually brings in the whole company, against which a group is
 * held (indirect standardisation). It takes out what a group cannot help: a recruiter who
 * handles mostly early rejections has lower scores than one who makes offers.
 *
 * @param <C> the classes that are told apart
 */
final class CaseMix<C extends Comparable<C>> {

	private static final double LEAST_VARIANCE = 0.05;

	private final Map<C, NetScore> company = new TreeMap<>();

	private CaseMix() {
	}

	/** Of all groups together. */
	static <C extends Comparable<C>> CaseMix<C> of(Collection<Map<C, NetScore>> groups) {
		CaseMix<C> mix = new CaseMix<>();
		groups.forEach((group) -> group.forEach((each, score) -> mix.company.merge(each, score, NetScore::and)));
		return mix;
	}

	/** How a group did against what its mix usually brings; from -2 to +2. */
	Deviation deviation(Map<C, NetScore> group) {
		int n = group.values().stream().mapToInt(NetScore::n).sum();
		double raw = 0;
		double expected = 0;
		double variance = 0;
		Set<C> classes = new TreeSet<>(group.keySet());
		for (C each : classes) {
			NetScore own = group.get(each);
			if (own != null && own.n() > 0) {
				NetScore usual = this.company.getOrDefault(each, own);
				raw += own.promoters() - own.detractors();
				expected += own.n() * usual.points() / 100;
				variance += own.n() * Math.max(LEAST_VARIANCE, usual.variance());
			}
		}
		return new Deviation((raw - expected) / n, variance / ((double) n * n), n);
	}

	/**
	 * Above or below what is usual.
	 *
	 * @param value the difference
	 * @param variance of it, by chance alone
	 * @param n how many answered
	 */
	record Deviation(double value, double variance, int n) {
	}

}
