package dev.goodword.surveys.scores;

/**
 * So many of so many.
 *
 * @param hits how many
 * @param of of how many; at least as many
 */
public record Share(int hits, int of) {

	public Share {
		if (hits < 0 || hits > of) {
			throw new IllegalArgumentException(hits + " of " + of);
		}
	}

	/** The plain share, 0 to 1. */
	public double value() {
		requireSome();
		return (double) this.hits / this.of;
	}

	/**
	 * The range by Wilson's score method (Wilson 1927; Newcombe 1998, method 3).
	 */
	public Interval wilson() {
		return wilson(this.of);
	}

	/**
	 * The range when the cases come in clusters that do not differ inside: as if there
	 * were only so many cases with the same share.
	 * @param clusters how many clusters; at least 1
	 */
	public Interval wilson(int clusters) {
		double share = value();
		double z2 = Interval.Z * Interval.Z;
		double centre = (share + z2 / (2 * clusters)) / (1 + z2 / clusters);
		double half = Interval.Z * Math.sqrt(share * (1 - share) / clusters + z2 / (4.0 * clusters * clusters))
				/ (1 + z2 / clusters);
		return new Interval((this.hits == 0) ? 0 : Math.max(0, centre - half),
				(this.hits == this.of) ? 1 : Math.min(1, centre + half));
	}

	/**
	 * The range by the adjusted Wald method, for comparison with tools that print that
	 * one: about Wilson's centre, a little wider (Agresti and Coull 1998).
	 */
	public Interval adjustedWald() {
		requireSome();
		double z2 = Interval.Z * Interval.Z;
		double size = this.of + z2;
		double share = (this.hits + z2 / 2) / size;
		return Interval.around(share, Interval.Z * Math.sqrt(share * (1 - share) / size), 0, 1);
	}

	private void requireSome() {
		if (this.of == 0) {
			throw new IllegalArgumentException("Nothing has no share");
		}
	}

}
