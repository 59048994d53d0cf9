package dev.goodword.surveys.answering;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.surveys.answering.Content.Trait;
import dev.goodword.surveys.scores.publish.CommentRule;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of the answers of our own people what could narrow down a sender. All of a
 * quarter are opened together and each person gives one of them, so that a department
 * stays where at least five answered, if what is left over is nobody or again at least
 * five. Words stay where so many answered that somebody may read them. Nothing else is
 * kept. Pure.
 */
final class OfStaff {

	/** The fewest answers that look alike. */
	static final int ALIKE = 5;

	private static final Set<Trait> BUT_DEPARTMENT = Set.copyOf(EnumSet.complementOf(EnumSet.of(Trait.DEPARTMENT)));

	private OfStaff() {
	}

	/** The batch as it may be stored. */
	static List<Content> generalised(List<Content> batch) {
		List<@Nullable UUID> departments = new ArrayList<>();
		batch.forEach((content) -> departments.add(content.department()));
		Set<UUID> kept = kept(departments);
		return batch.stream().map((content) -> {
			UUID department = content.department();
			Content said = CommentRule.mayBeRead(batch.size()) ? content : content.wordless();
			return said.without(
					(department != null && kept.contains(department)) ? BUT_DEPARTMENT : EnumSet.allOf(Trait.class));
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
