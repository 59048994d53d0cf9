package dev.goodword.accounts;

import java.util.Set;

import dev.goodword.accounts.PermissionTable.Reach;

/**
 * The one answer to "may this person see or do that". Pure: it reads nothing but its
 * arguments and the table of roles. Lists, counts, search and single pages ask the same
 * question.
 */
public final class AccessPolicy {

	private AccessPolicy() {
	}

	/**
	 * Whether the person may do this to a thing that lies there.
	 * <p>
	 * On a hiring team the role held on the team decides. Otherwise the thing must not be
	 * confidential, and a grant whose reach is the whole scope must cover it. Being an
	 * administrator opens no applications.
	 */
	public static boolean may(StaffMember who, Permission what, Scope where) {
		PermissionTable table = PermissionTable.CURRENT;
		if (where.teamRoles().stream().anyMatch((role) -> table.reach(what, role) != Reach.NONE)) {
			return true;
		}
		boolean openToScope = !where.confidential();
		return openToScope && who.grants()
			.stream()
			.anyMatch((grant) -> table.reach(what, grant.role()) == Reach.SCOPE && grant.covers(where));
	}

	/**
	 * Whether the person may do this at all: for things without a place, and as the first
	 * check of a page whose things are then checked one by one.
	 */
	public static boolean may(StaffMember who, Permission what) {
		return who.grants()
			.stream()
			.filter((grant) -> grant.company() == null || !what.isInstallationWide())
			.anyMatch((grant) -> PermissionTable.CURRENT.reach(what, grant.role()) != Reach.NONE);
	}

	/**
	 * Both of these: for what is asked without a page before it. A place on a hiring team
	 * opens nothing to somebody whose own role no longer does.
	 */
	public static boolean mayStill(StaffMember who, Permission what, Scope where) {
		return may(who, what) && may(who, what, where);
	}

	/**
	 * Whether the role carries the permission on everything within its grant that is not
	 * confidential; otherwise it does so on hiring teams at most. For queries that answer
	 * {@link #may(StaffMember, Permission, Scope)} for many things at once.
	 */
	public static boolean reachesWholeScope(Role role, Permission what) {
		return PermissionTable.CURRENT.reach(what, role) == Reach.SCOPE;
	}

	/** The roles that carry the permission, to say who can help. */
	public static Set<Role> rolesWith(Permission what) {
		return PermissionTable.CURRENT.rolesWith(what);
	}

}
