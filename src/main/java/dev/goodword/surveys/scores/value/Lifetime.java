package dev.goodword.surveys.scores.value;

/**
 * How many years' margin a customer is worth who stays with some probability (Dwyer;
 * Berger and Nasr; Gupta and Lehmann).
 *
 * @param retention the share that stays each year
 * @param discount what money a year later is worth less
 */
public record Lifetime(double retention, double discount) {

	public Lifetime {
		if (retention < 0 || retention >= 1 + discount) {
			throw new IllegalArgumentException("Nobody stays longer than for ever");
		}
	}

	/** The multiple of one year's margin. */
	public double multiple() {
		return this.retention / (1 + this.discount - this.retention);
	}

}
