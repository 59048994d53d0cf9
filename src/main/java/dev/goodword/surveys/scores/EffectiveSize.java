package dev.goodword.surveys.scores;

/** How many equal answers weighted ones are worth (Kish 1965). */
final class EffectiveSize {

	private EffectiveSize() {
	}

	/** The square of their sum by the sum of their squares. */
	static double of(double... weights) {
		double sum = 0;
		double squares = 0;
		for (double weight : weights) {
			sum += weight;
			squares += weight * weight;
		}
		return sum * sum / squares;
	}

}
