package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.fraction.BigFraction;

/**
 * A row with a one at its pivot, where no other row of its basis has anything.
 */
record Reduced(BigFraction[] values, int pivot) {

	/** A basis of the space of these rows, by elimination with fractions. */
	static List<Reduced> basis(Collection<BigFraction[]> rows) {
		List<BigFraction[]> left = new ArrayList<>(rows);
		List<Reduced> basis = new ArrayList<>();
		left.removeIf(Reduced::isZero);
		while (!left.isEmpty()) {
			BigFraction[] first = left.stream().min(Comparator.comparingInt(Reduced::first)).orElseThrow();
			left.remove(first);
			Reduced row = of(first, first(first));
			left.forEach(row::clear);
			basis.forEach((known) -> row.clear(known.values()));
			basis.add(row);
			left.removeIf(Reduced::isZero);
		}
		return basis;
	}

	private static Reduced of(BigFraction[] row, int pivot) {
		BigFraction[] values = row.clone();
		for (int j = pivot; j < values.length; j++) {
			values[j] = values[j].divide(row[pivot]);
		}
		return new Reduced(values, pivot);
	}

	/** Takes away so much of this row that nothing is left at its pivot. */
	void clear(BigFraction[] other) {
		BigFraction factor = other[this.pivot];
		if (!factor.isZero()) {
			for (int j = this.pivot; j < other.length; j++) {
				other[j] = other[j].subtract(factor.multiply(this.values[j]));
			}
		}
	}

	/** Whether there is nothing in a row. */
	static boolean isZero(BigFraction[] row) {
		return first(row) == row.length;
	}

	private static int first(BigFraction[] row) {
		int first = 0;
		while (first < row.length && row[first].isZero()) {
			first++;
		}
		return first;
	}

}
