package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.Baseline;
import dev.goodword.surveys.scores.compare.ControlChart;
import dev.goodword.surveys.scores.compare.DriftAlarm;
import org.jspecify.annotations.Nullable;

/**
 * Whether what came after a frozen past differs from it by more than chance. What is
 * compared is what was published, in the blocks in which it was. Pure.
 */
final class Charts {

	private static final int WEEKS = 8;

	private static final int PROMISES = 150;

	/** After so many points nothing is left of where a chart began: 0.8 to this power. */
	private static final int SETTLED = 30;

	/** A past in which nobody would warn others does not say that nobody ever does. */
	private static final double LEAST_SHARE = 0.01;

	private Charts() {
	}

	/**
	 * The first blocks as a past: as few as are enough; empty while there are too few.
	 */
	static Optional<Past> past(List<Block> blocks) {
		for (int count = 1; count <= blocks.size(); count++) {
			Instant until = blocks.get(count - 1).at();
			Optional<Past> past = Baseline.of(blocks.subList(0, count).stream().map(Block::answers).toList())
				.map((baseline) -> new Past(baseline, until));
			if (past.isPresent()) {
				return past;
			}
		}
		return Optional.empty();
	}

	/**
	 * Another past, of the newest blocks: as few as are enough; empty while there are too
	 * few.
	 * @param reason what has changed so that the old past is no measure any more
	 */
	static Optional<Past> anew(List<Block> blocks, Past old, String reason) {
		for (int from = blocks.size() - 1; from >= 0; from--) {
			Optional<Baseline> found = old.baseline()
				.replacedBy(blocks.subList(from, blocks.size()).stream().map(Block::answers).toList(), reason);
			if (found.isPresent()) {
				return Optional.of(new Past(found.get(), blocks.get(blocks.size() - 1).at()));
			}
		}
		return Optional.empty();
	}

	/**
	 * A past of promises, with one kept and one broken more than there were: a past
	 * without a broken one does not say that none ever is.
	 * @param weeks the shares of them that were kept, the earliest first
	 * @param until when the last of these weeks was over
	 */
	static Optional<Past> past(List<Share> weeks, Instant until) {
		int kept = weeks.stream().mapToInt(Share::hits).sum();
		int due = weeks.stream().mapToInt(Share::of).sum();
		return (weeks.size() < WEEKS || due < PROMISES) ? Optional.empty()
				: Optional.of(new Past(new Baseline((kept + 1.0) / (due + 2.0), 0, 0, due, null), until));
	}

	/**
	 * Another past of promises, of the newest weeks: as few as are enough; empty while
	 * there are too few.
	 * @param reason what has changed so that the old past is no measure any more
	 */
	static Optional<Past> weeksAnew(List<Share> weeks, Instant until, String reason) {
		for (int from = weeks.size() - 1; from >= 0; from--) {
			Optional<Past> found = past(weeks.subList(from, weeks.size()), until);
			if (found.isPresent()) {
				return found.map((past) -> past.because(reason));
			}
		}
		return Optional.empty();
	}

	/**
	 * The block in which the score is seen to have drifted; empty when it is not. Where
	 * what followed the past is not all known any more, the chart begins anew somewhere,
	 * and its first points say nothing.
	 * @param since blocks up to then have been dealt with
	 */
	static Optional<Block> drift(List<Block> blocks, Past past, @Nullable Instant since) {
		List<Block> later = later(blocks, past, since);
		List<Boolean> rings = new DriftAlarm(past.baseline()).rings(later.stream().map(Block::answers).toList());
		boolean isCut = later.size() == blocks.size();
		return IntStream.range(isCut ? Math.min(SETTLED, rings.size()) : 0, rings.size())
			.filter(rings::get)
			.mapToObj((first) -> later.get(Math.min(first, later.size() - 1)))
			.findFirst();
	}

	/** The first block in which suddenly many more would warn others. */
	static Optional<Block> jump(List<Block> blocks, Past past, @Nullable Instant since) {
		ControlChart chart = new ControlChart(Math.max(past.baseline().detractors(), LEAST_SHARE), true);
		return later(blocks, past, since).stream()
			.filter((block) -> chart.isAbove((double) block.answers().detractors() / block.answers().n(),
					block.answers().n()))
			.findFirst();
	}

	/** Whether fewer promises of a week were kept than its past knows. */
	static boolean breaksMore(Share kept, Past past) {
		return new ControlChart(past.baseline().mean(), true).isBelow(kept.value(), kept.of());
	}

	private static List<Block> later(List<Block> blocks, Past past, @Nullable Instant since) {
		Instant from = (since != null && since.isAfter(past.until())) ? since : past.until();
		return blocks.stream().filter((block) -> block.at().isAfter(from)).toList();
	}

}
