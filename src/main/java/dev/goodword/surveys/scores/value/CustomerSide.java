package dev.goodword.surveys.scores.value;

/**
 * Margin at risk among applicants who are customers too. Every percentage is one of the
 * base before it, which is why the base is part of it.
 *
 * @param applications how many
 * @param customers the share of them who are customers
 * @param fewer the share of those who say they will buy much less
 * @param followThrough the share of those who do as they say: not known
 * @param margin what a customer contributes in a year; not the revenue
 */
public record CustomerSide(double applications, double customers, double fewer, double followThrough, double margin) {

	/** Customers who would be lost. */
	public double people() {
		return this.applications * this.customers * this.fewer * this.followThrough;
	}

	/** Margin of a year at risk. */
	public double atRisk() {
		return people() * this.margin;
	}

}
