package dev.goodword.surveys.scores.value;

/**
 * What one person reports of two months after the end.
 *
 * @param well to how many people they spoke well
 * @param badly to how many badly
 * @param net what they think now: +1, 0 or -1
 */
public record Talk(double well, double badly, int net) {

	double balance() {
		return this.well - this.badly;
	}

}
