package dev.goodword.surveys.scores.value;

import java.util.OptionalDouble;

/**
 * What talk brings and costs in applications, with the yield of a conversation measured
 * in the company's own data (the structure of Reichheld's example of Dell).
 *
 * @param referred applications by people who had heard of it from an applicant
 * @param heardWell conversations that spoke well
 * @param heardBadly conversations that spoke badly
 * @param each what one referred application saves
 */
public record RecruitingSide(double referred, double heardWell, double heardBadly, double each) {

	/**
	 * Applications gained by one good conversation; empty when there was none, and the
	 * whole is not known then.
	 */
	public OptionalDouble perConversation() {
		return (this.heardWell > 0) ? OptionalDouble.of(this.referred / this.heardWell) : OptionalDouble.empty();
	}

	/** What referred applications saved. */
	public double gained() {
		return this.referred * this.each;
	}

	/**
	 * What bad talk may have cost.
	 * @param relative applications lost by a bad conversation for one gained by a good
	 * one: not known
	 */
	public double lost(double relative) {
		return this.heardBadly * perConversation().orElseThrow() * relative * this.each;
	}

	/** Gained less lost. */
	public double net(double relative) {
		return gained() - lost(relative);
	}

}
