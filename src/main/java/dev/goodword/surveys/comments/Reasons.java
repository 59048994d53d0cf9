package dev.goodword.surveys.comments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.compare.ComplaintRegister;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Complaint;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Rated;

/**
 * What people gave as their reason, by how many did and how much less satisfied they were
 * ({@code experience.md} 3.10). Counted in whole tens, in the order of lots, so that no
 * two looks differ by one person. Pure.
 */
final class Reasons {

	private static final int POINTS_A_STEP = 25;

	private static final int SAFE = 30;

	private static final int COARSE = 5;

	private Reasons() {
	}

	/**
	 * What may be told, in sums: all that is left of who gave which reason. None before
	 * ten gave it and ten others did not.
	 */
	static List<Counted> counted(List<Heard> heard) {
		return Arrays.stream(WhyTag.values())
			.map((tag) -> new Counted(tag, rated(heard.stream().filter((one) -> one.tags().contains(tag))),
					rated(heard.stream().filter((one) -> !one.tags().contains(tag)))))
			.filter((each) -> each.gave().people() > 0 && each.others().people() > 0)
			.toList();
	}

	/** The reasons in words that bear being told, the weightiest first. */
	static List<Reason> of(List<Counted> counted) {
		return counted.stream()
			.flatMap(Reasons::told)
			.sorted((one, other) -> Long.compare(other.weight(), one.weight()))
			.toList();
	}

	/** Each by itself: what weighs the same stands in no order that would tell more. */
	private static Stream<Reason> told(Counted each) {
		int fewest = Math.min(each.gave().people(), each.others().people());
		return ComplaintRegister.of(List.of(new Complaint(each.tag().name(), each.gave(), each.others())))
			.entries()
			.stream()
			.map((entry) -> new Reason(each.tag(), NumberBand.of(entry.people()), rounded(entry.shortfall(), fewest)));
	}

	/** To the nearest five while few answered, as all figures. */
	private static int rounded(double points, int fewest) {
		int step = (fewest < SAFE) ? COARSE : 1;
		return (int) (step * Math.round(points / step));
	}

	/** Whole tens of them, together. */
	private static Rated rated(Stream<Heard> some) {
		List<Heard> all = some.toList();
		List<Heard> tens = all.subList(0, all.size() - all.size() % PublicationPolicy.LEAST);
		return new Rated(tens.size(), tens.stream().mapToLong(Heard::points).sum());
	}

	/**
	 * What was read of one comment.
	 *
	 * @param satisfaction from 1 to 5
	 */
	record Heard(Set<WhyTag> tags, int satisfaction) {

		long points() {
			return (long) (this.satisfaction - 1) * POINTS_A_STEP;
		}

	}

	/** A reason in sums: those who gave it, and those who did not. */
	record Counted(WhyTag tag, Rated gave, Rated others) {
	}

}
