package dev.goodword.positions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which groups a department may keep, and which positions may lie in one. The list is
 * short on purpose: with many groups none has enough answers to be shown. Pure.
 */
final class GroupPolicy {

	/** The most groups of a department that take positions. */
	static final int MOST = 8;

	/** The most characters of a name in one language. */
	static final int LONGEST = 60;

	/** Somebody else has moved the position; {0} says where it lies now. */
	private static final String MOVED = "positions.refused.groupMoved";

	private GroupPolicy() {
	}

	/**
	 * Why a department may not have one more group of this name; empty when it may.
	 * @param there its groups, retired ones included
	 */
	static Optional<String> objection(Collection<PositionGroup> there, LocalizedText name) {
		if (!isName(name.en()) || !isName(name.zhHans())) {
			return Optional.of("positions.refused.groupName");
		}
		List<PositionGroup> used = there.stream().filter((group) -> !group.retired()).toList();
		if (used.stream().anyMatch((group) -> isLike(group.name(), name))) {
			return Optional.of("positions.refused.groupThere");
		}
		return (used.size() < MOST) ? Optional.empty() : Optional.of("positions.refused.groups");
	}

	/** The retired group that is meant by this name, if there is one. */
	static Optional<PositionGroup> meant(Collection<PositionGroup> there, LocalizedText name) {
		return there.stream()
			.filter(PositionGroup::retired)
			.filter((group) -> isSame(group.name().en(), name.en()) && isSame(group.name().zhHans(), name.zhHans()))
			.findFirst();
	}

	/**
	 * Why a position may not lie where somebody wants it; empty when it may.
	 * @param now where it lies; null for none
	 * @param there the groups of the department that is changed
	 */
	static Optional<String> objection(Placing wanted, @Nullable PositionGroupId now,
			Map<PositionGroupId, PositionGroup> there) {
		if (Objects.equals(now, wanted.group())) {
			return Optional.empty();
		}
		if (!Objects.equals(now, wanted.seen())) {
			return Optional.of(MOVED);
		}
		return (wanted.group() == null || mayHold(there.get(wanted.group()), wanted.position())) ? Optional.empty()
				: Optional.of("positions.refused.group");
	}

	private static boolean mayHold(@Nullable PositionGroup group, PositionSummary position) {
		return group != null && !group.retired() && group.department().equals(position.department());
	}

	private static boolean isName(String text) {
		return !text.isBlank() && text.length() <= LONGEST && Stream.of("\n", "\r", "\t").noneMatch(text::contains);
	}

	/** Two groups that share a name in one language cannot be told apart in it. */
	private static boolean isLike(LocalizedText one, LocalizedText other) {
		return isSame(one.en(), other.en()) || isSame(one.zhHans(), other.zhHans());
	}

	private static boolean isSame(String one, String other) {
		return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
	}

}
