package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How what an outcome shares with several predictors is divided among them, when they
 * hang together themselves (Johnson 2000).
 *
 * @param weights of the predictors, in their order; they add up to the share explained
 */
record RelativeWeights(List<Double> weights) {

	/** Predictors of which one is nearly the sum of others cannot be told apart. */
	private static final double LEAST_EIGENVALUE = 1e-6;

	/**
	 * The weights.
	 * @param predictors one row for each case
	 * @param outcome of each case
	 * @return empty when one never varies, or predictors cannot be told apart
	 */
	static Optional<RelativeWeights> of(double[][] predictors, double[] outcome) {
		List<double[]> columns = new ArrayList<>();
		for (int j = 0; j < predictors[0].length; j++) {
			columns.add(standard(column(predictors, j)));
		}
		double[] target = standard(outcome);
		if (target.length == 0 || columns.stream().anyMatch((column) -> column.length == 0)) {
			return Optional.empty();
		}
		int k = columns.size();
		RealMatrix among = new Array2DRowRealMatrix(k, k);
		RealVector with = new ArrayRealVector(k);
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				among.setEntry(i, j, (i == j) ? 1 : product(columns.get(i), columns.get(j)));
			}
			with.setEntry(i, product(columns.get(i), target));
		}
		return of(among, with);
	}

	/** The weights from correlations among predictors, and with the outcome. */
	static Optional<RelativeWeights> of(RealMatrix among, RealVector with) {
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(among);
		for (double value : eigen.getEigenvalues()) {
			if (value < LEAST_EIGENVALUE) {
				return Optional.empty();
			}
		}
		RealMatrix root = eigen.getSquareRoot();
		RealVector coefficients = new LUDecomposition(root).getSolver().solve(with);
		List<Double> weights = new ArrayList<>();
		for (int j = 0; j < with.getDimension(); j++) {
			double weight = 0;
			for (int i = 0; i < with.getDimension(); i++) {
				weight += Math.pow(root.getEntry(j, i) * coefficients.getEntry(i), 2);
			}
			weights.add(weight);
		}
		return Optional.of(new RelativeWeights(weights));
	}

	/** The share of the outcome that all predictors explain. */
	double explained() {
		return this.weights.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static double[] column(double[][] rows, int which) {
		double[] column = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			column[i] = rows[i][which];
		}
		return column;
	}

	/** With mean 0 and length 1; empty when all values are the same. */
	private static double[] standard(double[] values) {
		double mean = 0;
		for (double value : values) {
			mean += value / values.length;
		}
		double squares = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
		}
		if (squares < 1e-12 * values.length) {
			return new double[0];
		}
		double[] standard = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			standard[i] = (values[i] - mean) / Math.sqrt(squares);
		}
		return standard;
	}

	private static double product(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

}
