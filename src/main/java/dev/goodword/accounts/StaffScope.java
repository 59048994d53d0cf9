package dev.goodword.accounts;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom of the staff somebody may see and manage: roles in one company or department open
 * that part of the organisation only.
 */
final class StaffScope {

	private StaffScope() {
	}

	/** Whether the reader works, as one who may see staff, where the other does. */
	static boolean shows(StaffMember reader, StaffMember other) {
		return other.grants().stream().anyMatch((grant) -> meets(reader, grant));
	}

	/** The other with the roles only that the reader's part of the organisation knows. */
	static StaffMember asSeenBy(StaffMember reader, StaffMember other) {
		Set<Grant> seen = other.grants()
			.stream()
			.filter((grant) -> meets(reader, grant))
			.collect(Collectors.toUnmodifiableSet());
		return new StaffMember(other.id(), other.name(), other.email(), other.language(), other.zone(), seen);
	}

	/** Whether all of these roles lie within what the manager may give and take. */
	static boolean manages(StaffMember manager, Set<Grant> grants) {
		return grants.stream()
			.allMatch((grant) -> manager.grants()
				.stream()
				.anyMatch((own) -> AccessPolicy.reachesWholeScope(own.role(), Permission.MANAGE_STAFF)
						&& own.contains(grant)));
	}

	/**
	 * Lets nobody give more than they hold.
	 * @throws PermissionRefused when one of the roles reaches further
	 */
	static void require(StaffMember manager, Set<Grant> grants) {
		if (!manages(manager, grants)) {
			throw new PermissionRefused(Permission.MANAGE_STAFF);
		}
	}

	private static boolean meets(StaffMember reader, Grant grant) {
		return reader.grants()
			.stream()
			.anyMatch((own) -> AccessPolicy.reachesWholeScope(own.role(), Permission.SEE_STAFF)
					&& (own.contains(grant) || grant.contains(own)));
	}

}
