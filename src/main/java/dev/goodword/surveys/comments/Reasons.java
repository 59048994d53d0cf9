package dev.goodword.surveys.comments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.compare.ComplaintRegister;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Tagged;

/**
 * What people gave as their reason, by how many did and how much less satisfied they were
 * ({@code experience.md} 3.10). Counted in whole tens, in the order of lots, so that no
 * two looks differ by one person. Pure.
 */
final class Reasons {

	private static final double POINTS_A_STEP = 25;

	private static final int SAFE = 30;

	private static final int COARSE = 5;

	private Reasons() {
	}

	/** The reasons that may be told, the weightiest first. */
	static List<Reason> of(List<Heard> heard) {
		return Arrays.stream(WhyTag.values())
			.flatMap((tag) -> reason(tag, tens(heard.stream().filter((one) -> one.tags().contains(tag)).toList()),
					tens(heard.stream().filter((one) -> !one.tags().contains(tag)).toList()))
				.stream())
			.sorted((one, other) -> Long.compare(other.weight(), one.weight()))
			.toList();
	}

	/** None before ten gave it and ten others did not. */
	private static List<Reason> reason(WhyTag tag, List<Heard> tagged, List<Heard> others) {
		if (tagged.isEmpty() || others.isEmpty()) {
			return List.of();
		}
		List<Tagged> both = Stream
			.concat(tagged.stream().map((one) -> new Tagged(one.points(), Set.of(tag.name()))),
					others.stream().map((one) -> new Tagged(one.points(), Set.of())))
			.toList();
		return ComplaintRegister.of(both)
			.entries()
			.stream()
			.map((entry) -> new Reason(tag, NumberBand.of(entry.people()),
					rounded(entry.shortfall(), Math.min(entry.people(), others.size()))))
			.toList();
	}

	/** To the nearest five while few answered, as all figures. */
	private static int rounded(double points, int fewest) {
		int step = (fewest < SAFE) ? COARSE : 1;
		return (int) (step * Math.round(points / step));
	}

	private static List<Heard> tens(List<Heard> all) {
		return all.subList(0, all.size() - all.size() % PublicationPolicy.LEAST);
	}

	/**
	 * What was read of one comment.
	 *
	 * @param satisfaction from 1 to 5
	 */
	record Heard(Set<WhyTag> tags, int satisfaction) {

		double points() {
			return (this.satisfaction - 1) * POINTS_A_STEP;
		}

	}

}
