package dev.goodword.surveys.scores;

import java.util.Collection;

/**
 * The answers of one homogeneous group to "how likely would you be to suggest", in three
 * categories. All results are points from -100 to +100.
 *
 * @param promoters how many chose 9 or 10
 * @param passives how many chose 7 or 8
 * @param detractors how many chose 0 to 6
 */
public record NetScore(int promoters, int passives, int detractors) {

	/** What the adjusted Wald interval adds to each extreme; twice as much between. */
	private static final double ADDED = 0.75;

	private static final int LEAST_PROMOTER = 9;

	private static final int LEAST_PASSIVE = 7;

	public NetScore {
		if (promoters < 0 || passives < 0 || detractors < 0) {
			throw new IllegalArgumentException("A negative number of answers");
		}
	}

	/**
	 * Sorts ratings into the categories.
	 * @param ratings each from 0 to 10
	 */
	public static NetScore of(Collection<Integer> ratings) {
		int promoters = (int) ratings.stream().filter((rating) -> rating >= LEAST_PROMOTER).count();
		int detractors = (int) ratings.stream().filter((rating) -> rating < LEAST_PASSIVE).count();
		return new NetScore(promoters, ratings.size() - promoters - detractors, detractors);
	}

	/** How many answered. */
	public int n() {
		return this.promoters + this.passives + this.detractors;
	}

	/** Whether everybody chose the same category; true also for nobody. */
	boolean isOneCategory() {
		return n() == Math.max(this.promoters, Math.max(this.passives, this.detractors));
	}

	/** Both groups together. */
	public NetScore and(NetScore other) {
		return new NetScore(this.promoters + other.promoters, this.passives + other.passives,
				this.detractors + other.detractors);
	}

	/**
	 * What was added since; where answers were deleted meanwhile, nothing was added of
	 * their category.
	 */
	public NetScore without(NetScore before) {
		return new NetScore(Math.max(0, this.promoters - before.promoters),
				Math.max(0, this.passives - before.passives), Math.max(0, this.detractors - before.detractors));
	}

	/** The share of promoters minus the share of detractors, as people recompute it. */
	public double points() {
		requireAnswers();
		return 100.0 * (this.promoters - this.detractors) / n();
	}

	/**
	 * The plain (Wald) standard error in points, for the technical panel: the variance of
	 * +1, 0 and -1 is p + d - (p - d)², since both shares come from the same people
	 * (Cross Validated, question 18603).
	 */
	public double standardError() {
		return 100 * Math.sqrt(variance() / n());
	}

	/** The variance of one answer that counts +1, 0 or -1. */
	public double variance() {
		double score = points() / 100;
		double extremes = (double) (this.promoters + this.detractors) / n();
		return extremes - score * score;
	}

	/**
	 * The range shown: adjusted Wald, adding 0.75, 1.5 and 0.75 answers to the
	 * categories, cut at the ends of the scale (Rocks 2016, arXiv 1601.07235; the
	 * adjustment of MeasuringU). Holds for small groups and is never of zero width.
	 */
	public Interval interval() {
		requireAnswers();
		double half = Interval.Z * 100 * Math.sqrt(adjustedVariance());
		return Interval.around(100 * adjustedScore(), half, -100, 100);
	}

	/**
	 * How far this score lies above another group's, with both adjusted as in
	 * {@link #interval()} and the variances added (same source).
	 */
	public Difference minus(NetScore other) {
		requireAnswers();
		other.requireAnswers();
		return new Difference(100 * (adjustedScore() - other.adjustedScore()),
				100 * Math.sqrt(adjustedVariance() + other.adjustedVariance()));
	}

	private double adjustedScore() {
		return (this.promoters - this.detractors) / (n() + 4 * ADDED);
	}

	private double adjustedVariance() {
		double size = n() + 4 * ADDED;
		double extremes = (this.promoters + this.detractors + 2 * ADDED) / size;
		double score = adjustedScore();
		return (extremes - score * score) / size;
	}

	private void requireAnswers() {
		if (n() == 0) {
			throw new IllegalArgumentException("No answers have no score");
		}
	}

}
