package dev.goodword.surveys.answering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.surveys.answering.Content.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the answers of our own people what could narrow down a sender. All of a
 * quarter are opened together, so that a department stays where at least five answered,
 * if what is left over is nobody or again at least five. Nothing else is kept. Pure.
 */
final class OfStaff {

	/** The fewest answers that look alike. */
	static final int ALIKE = 5;

	private static final Set<Trait> BUT_DEPARTMENT = Set.copyOf(EnumSet.complementOf(EnumSet.of(Trait.DEPARTMENT)));

	private OfStaff() {
	}

	/**
	 * The batch as it may be stored.
	 * @param carried which of them waited since an earlier quarter: they count for the
	 * company only
	 */
	static List<Content> generalised(List<Content> batch, List<Boolean> carried) {
		List<@Nullable UUID> departments = new ArrayList<>();
		for (int i = 0; i < batch.size(); i++) {
			departments.add(carried.get(i) ? null : batch.get(i).department());
		}
		Set<UUID> kept = kept(departments);
		return IntStream.range(0, batch.size()).mapToObj((i) -> {
			UUID department = departments.get(i);
			return batch.get(i)
				.without((department != null && kept.contains(department)) ? BUT_DEPARTMENT
						: EnumSet.allOf(Trait.class));
		}).toList();
	}

	/** The departments that may be known; the smallest go first. */
	private static Set<UUID> kept(List<@Nullable UUID> departments) {
		Map<UUID, Integer> sizes = new TreeMap<>();
		int left = 0;
		for (UUID department : departments) {
			if (department != null) {
				sizes.merge(department, 1, Integer::sum);
			}
			else {
				left++;
			}
		}
		Set<UUID> kept = new HashSet<>(sizes.keySet());
		for (Map.Entry<UUID, Integer> next : sizes.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
			if (next.getValue() < ALIKE || (left > 0 && left < ALIKE)) {
				kept.remove(next.getKey());
				left += next.getValue();
			}
		}
		return kept;
	}

}
