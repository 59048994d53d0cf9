package dev.goodword.positions;

import java.util.EnumSet;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;

/** Who can be responsible for a position. Pure. */
final class OwnerPolicy {

	/** What whoever is responsible has to be able to do there. */
	private static final Set<Permission> NEEDED = EnumSet.of(Permission.SEE_APPLICATION, Permission.WRITE_MESSAGE,
			Permission.CHANGE_PROMISE, Permission.END_APPLICATION);

	private OwnerPolicy() {
	}

	/**
	 * Whether the person could be it. Pages ask for the right as such before they ask for
	 * it there.
	 */
	static boolean able(StaffMember person, Scope where) {
		return NEEDED.stream().allMatch((what) -> AccessPolicy.mayStill(person, what, where));
	}

	/**
	 * Whether the person could be it by their own roles, were the position no secret:
	 * then whoever is responsible for it stays so, and others may be asked onto its team.
	 */
	static boolean ableByRole(StaffMember person, PositionSummary position) {
		return able(person, unveiled(position));
	}

	/**
	 * Whether the person leads recruiting there, were the position no secret: then they
	 * find somebody for it when nobody of its team is left.
	 */
	static boolean findsOthers(StaffMember person, PositionSummary position) {
		return AccessPolicy.may(person, Permission.HANDLE_COMPLAINTS, unveiled(position));
	}

	private static Scope unveiled(PositionSummary position) {
		return new Scope(position.company(), position.department(), false, Set.of());
	}

}
