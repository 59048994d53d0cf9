package dev.goodword.desk.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.positions.Placing;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What could not be saved, as it was typed.
 *
 * @param department whose groups
 * @param name of the group that was to be added; empty when none was
 * @param why it could not, a message key; null when none was to be added
 * @param places where positions were to lie, all that were chosen anew
 */
record Refused(DepartmentId department, LocalizedText name, @Nullable String why, Map<PositionId, Choice> places) {

	Refused {
		places = Map.copyOf(places);
	}

	/** A group that could not be added. */
	static Refused name(DepartmentId department, LocalizedText name, String why) {
		return new Refused(department, name, why, Map.of());
	}

	/** Positions that were not moved, since some of them cannot be. */
	static Refused places(DepartmentId department, List<Placing> wanted, Map<PositionId, String> why) {
		Map<PositionId, Choice> places = new HashMap<>();
		wanted.forEach((each) -> places.put(each.position().id(),
				new Choice(Objects.toString(each.group(), ""), why.get(each.position().id()))));
		return new Refused(department, new LocalizedText("", ""), null, places);
	}

	/**
	 * Where a position was to lie.
	 *
	 * @param group the id of the group; empty for none
	 * @param why it cannot, a message key; null when it could by itself
	 */
	record Choice(String group, @Nullable String why) {
	}

}
