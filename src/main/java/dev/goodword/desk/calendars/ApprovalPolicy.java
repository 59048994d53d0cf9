package dev.goodword.desk.calendars;

import java.util.Collection;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;

/** Who may approve a change of a calendar: a second person, where there is one. */
final class ApprovalPolicy {

	private ApprovalPolicy() {
	}

	/**
	 * Whether the person may approve what somebody proposed.
	 * @param staff everybody who may sign in
	 */
	static boolean may(StaffMember who, UUID proposedBy, Collection<StaffMember> staff) {
		if (!AccessPolicy.may(who, Permission.MANAGE_CALENDARS)) {
			return false;
		}
		return !who.id().value().equals(proposedBy) || staff.stream()
			.noneMatch((other) -> !other.id().equals(who.id()) && AccessPolicy.may(other, Permission.MANAGE_CALENDARS));
	}

}
