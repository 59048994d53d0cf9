package dev.goodword.surveys.scores.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for groups of a few among the sums of some rows, each taken once or not at all: a
 * group is a sum that is one or nothing everywhere. It leaves a branch as soon as no
 * group of a few can come of it, and gives up after many steps.
 */
final class FewSearch {

	private static final int STEPS = 200_000;

	/** Far below what one of these fractions may differ from a whole number. */
	private static final double NOTHING = 1e-7;

	private final double[][] rows;

	private final int[] answers;

	private final int least;

	private final int enough;

	/** What the rows from one on can take away from a column, and add to it, at most. */
	private final double[][] down;

	private final double[][] up;

	private final List<Set<Integer>> found = new ArrayList<>();

	private int steps;

	private FewSearch(List<double[]> rows, int[] answers, int least, int enough) {
		this.rows = rows.stream()
			.sorted(Comparator.comparingLong((double[] row) -> Arrays.stream(row).filter((value) -> value != 0).count())
				.reversed())
			.toArray(double[][]::new);
		this.answers = answers;
		this.least = least;
		this.enough = enough;
		this.down = new double[this.rows.length + 1][answers.length];
		this.up = new double[this.rows.length + 1][answers.length];
		for (int i = this.rows.length - 1; i >= 0; i--) {
			for (int j = 0; j < answers.length; j++) {
				this.down[i][j] = this.down[i + 1][j] + Math.min(0, this.rows[i][j]);
				this.up[i][j] = this.up[i + 1][j] + Math.max(0, this.rows[i][j]);
			}
		}
	}

	/**
	 * The groups, as the numbers of their columns.
	 * @param answers how many answered in each column
	 * @param least from here on a group is not a few
	 * @param enough how many groups are enough to know
	 * @return empty when it gave up
	 */
	static Optional<List<Set<Integer>>> of(List<double[]> rows, int[] answers, int least, int enough) {
		FewSearch search = new FewSearch(rows, answers, least, enough);
		search.look(0, new double[answers.length]);
		return (search.steps > STEPS) ? Optional.empty() : Optional.of(search.found);
	}

	private void look(int next, double[] sum) {
		this.steps++;
		if (this.steps > STEPS || this.found.size() >= this.enough || !canBeFew(next, sum)) {
			return;
		}
		if (next == this.rows.length) {
			keep(sum);
			return;
		}
		look(next + 1, sum);
		double[] with = sum.clone();
		for (int j = 0; j < with.length; j++) {
			with[j] += this.rows[next][j];
		}
		look(next + 1, with);
	}

	/** Whether each column can still become one or nothing, and all of them a few. */
	private boolean canBeFew(int next, double[] sum) {
		int certain = 0;
		for (int j = 0; j < sum.length; j++) {
			double low = sum[j] + this.down[next][j];
			double high = sum[j] + this.up[next][j];
			if (low > 1 + NOTHING || high < -NOTHING) {
				return false;
			}
			certain += (low > NOTHING) ? this.answers[j] : 0;
		}
		return certain < this.least;
	}

	private void keep(double[] sum) {
		Set<Integer> group = new TreeSet<>();
		for (int j = 0; j < sum.length; j++) {
			if (Math.abs(sum[j] - 1) <= NOTHING) {
				group.add(j);
			}
			else if (Math.abs(sum[j]) > NOTHING) {
				return;
			}
		}
		if (!group.isEmpty()) {
			this.found.add(group);
		}
	}

}
