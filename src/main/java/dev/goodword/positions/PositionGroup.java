package dev.goodword.positions;

import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.LocalizedText;

/**
 * Positions alike within a department, whose applicants' answers may be looked at
 * together.
 *
 * @param id which
 * @param department whose positions it takes
 * @param name what it is called; never changes, since figures of the past stand under it
 * @param retired whether it takes no positions any more
 */
public record PositionGroup(PositionGroupId id, DepartmentId department, LocalizedText name, boolean retired) {

	/** The same, taking positions or not. */
	PositionGroup retired(boolean now) {
		return new PositionGroup(this.id, this.department, this.name, now);
	}

}
