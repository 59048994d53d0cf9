package dev.goodword.desk.calendars;

import java.util.Collection;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;

/** Who may approve a change of a calendar: a second person, where there is one. */
final class ApprovalPolicy {

	private ApprovalPolicy() {
	}

	/**
	 * Whether the person may approve what somebody proposed.
	 * @param able everybody who may change the calendar
	 */
	static boolean may(StaffMember who, UUID proposedBy, Collection<StaffMember> able) {
		return able.stream().anyMatch((person) -> person.id().equals(who.id())) && (!who.id().value().equals(proposedBy)
				|| able.stream().allMatch((person) -> person.id().equals(who.id())));
	}

}
