package dev.goodword.surveys.answering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.surveys.answering.Content.Trait;

/**
 * Leaves out of a batch what could narrow down a sender: first the recruiter, then the
 * language, then the group of positions, then the department, until every answer looks
 * like at least four others ({@code experience.md} 3.11, storage rule). All answers of a
 * batch keep the same columns: answers that lost one would point at the few who caused
 * it. Pure.
 */
final class Generalisation {

	/** The fewest answers that look alike. */
	static final int ALIKE = 5;

	private Generalisation() {
	}

	/**
	 * The batch as it may be stored.
	 * @param wholly whether nothing at all is kept, as for answers that waited too long
	 */
	static List<Content> of(List<Content> batch, boolean wholly) {
		List<Trait> order = List.of(Trait.values());
		return IntStream.rangeClosed(wholly ? order.size() : 0, order.size())
			.mapToObj((steps) -> Set.copyOf(order.subList(0, steps)))
			.map((left) -> batch.stream().map((content) -> content.without(left)).toList())
			.filter(Generalisation::isSafe)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("A batch of " + batch.size()));
	}

	private static boolean isSafe(List<Content> batch) {
		Map<String, Long> groups = batch.stream()
			.collect(Collectors.groupingBy(Generalisation::look, Collectors.counting()));
		return groups.values().stream().allMatch((size) -> size >= ALIKE);
	}

	private static String look(Content content) {
		return Stream.of(content.department(), content.group(), content.recruiter(), content.language())
			.map(Objects::toString)
			.collect(Collectors.joining("|"));
	}

}
