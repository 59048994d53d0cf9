package dev.goodword.surveys.scores;

/**
 * How far one score lies above another, in points.
 *
 * @param points the adjusted difference
 * @param standardError its standard error
 */
public record Difference(double points, double standardError) {

	/** From here on a change is worth the word. */
	public static final int WORTH_NAMING = 10;

	/** What a sample could have shown in four of five cases, in standard errors. */
	private static final double SHOWN_BY = 2.8;

	/** The range of the true difference. */
	public Interval interval() {
		double half = Interval.Z * this.standardError;
		return new Interval(this.points - half, this.points + half);
	}

	/** The change the samples would have shown with a power of 80 %. */
	public double smallestShown() {
		return SHOWN_BY * this.standardError;
	}

	/** What may be said of it; no direction unless the range leaves zero out. */
	public Verdict verdict() {
		return verdict(WORTH_NAMING);
	}

	/** The same, where a change is worth the word from so many points on. */
	public Verdict verdict(int naming) {
		if (interval().contains(0)) {
			return Verdict.NO_CLEAR_CHANGE;
		}
		boolean large = Math.abs(this.points) >= naming;
		if (this.points > 0) {
			return large ? Verdict.BETTER : Verdict.A_LITTLE_BETTER;
		}
		return large ? Verdict.WORSE : Verdict.A_LITTLE_WORSE;
	}

}
