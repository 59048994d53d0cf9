package dev.goodword.insights.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.ControlChart;
import org.jspecify.annotations.Nullable;

/**
 * Whether people suddenly choose the very best rating more often than a frozen past
 * knows, as they do when somebody asks them for it. What was published before tens were
 * counted is left out. Pure.
 */
final class Tens {

	private static final String PLACE = "TENS_";

	private Tens() {
	}

	/** The place of the chart of a touchpoint. */
	static String place(Touchpoint touchpoint) {
		return PLACE + touchpoint.name();
	}

	/** Whose chart has this place; empty when it is another chart's. */
	static Optional<Touchpoint> touchpoint(String place) {
		return place.startsWith(PLACE) ? Optional.of(Touchpoint.valueOf(place.substring(PLACE.length())))
				: Optional.empty();
	}

	/**
	 * The first blocks as a past: as few as are enough; empty while there are too few.
	 */
	static Optional<Past> past(List<Block> blocks) {
		List<Block> known = known(blocks);
		return IntStream.rangeClosed(1, known.size())
			.mapToObj((count) -> past(known.subList(0, count), known.get(count - 1).at()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/**
	 * Another past, of the newest blocks: as few as are enough; empty while there are too
	 * few.
	 * @param reason what has changed so that the old past is no measure any more
	 */
	static Optional<Past> anew(List<Block> blocks, String reason) {
		List<Block> known = known(blocks);
		return IntStream.rangeClosed(1, known.size())
			.mapToObj((count) -> past(known.subList(known.size() - count, known.size()),
					known.get(known.size() - 1).at()))
			.flatMap(Optional::stream)
			.findFirst()
			.map((past) -> past.because(reason));
	}

	/**
	 * The first block with far more tens than the past.
	 * @param since blocks up to then have been dealt with
	 */
	static Optional<Block> jump(List<Block> blocks, Past past, @Nullable Instant since) {
		ControlChart chart = new ControlChart(past.baseline().mean(), true);
		Instant from = (since != null && since.isAfter(past.until())) ? since : past.until();
		return known(blocks).stream()
			.filter((block) -> block.at().isAfter(from))
			.filter((block) -> chart.isAbove(share(block).value(), block.answers().n()))
			.findFirst();
	}

	private static Optional<Past> past(List<Block> blocks, Instant until) {
		return Charts.past(blocks.stream().map(Tens::share).toList(), until);
	}

	private static List<Block> known(List<Block> blocks) {
		return blocks.stream().filter((block) -> block.tens() != null).toList();
	}

	private static Share share(Block block) {
		return new Share(Objects.requireNonNull(block.tens()), block.answers().n());
	}

}
