package dev.goodword.positions;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.CompanyId;

/**
 * How far a person sees positions by their grants, as the visibility query asks for it.
 * Confidential positions are seen by their hiring teams only.
 *
 * @param everywhere whether all companies
 * @param companies whole companies; never empty, holds one that does not exist
 * @param departments single departments; never empty, holds one that does not exist
 * @param teamRoles the roles which show a position to those who hold them in its team
 */
record Sight(boolean everywhere, Set<CompanyId> companies, Set<UUID> departments, Set<Role> teamRoles) {

	/** Nothing: JPQL knows no empty list on every database. */
	private static final UUID NONE = new UUID(0, 0);

	static Sight of(StaffMember who) {
		Set<CompanyId> companies = new LinkedHashSet<>(Set.of(new CompanyId(NONE)));
		Set<UUID> departments = new LinkedHashSet<>(Set.of(NONE));
		boolean everywhere = false;
		for (Grant grant : who.grants()) {
			if (!AccessPolicy.reachesWholeScope(grant.role(), Permission.SEE_POSITION)) {
				continue;
			}
			if (grant.department() != null) {
				departments.add(grant.department().value());
			}
			else if (grant.company() != null) {
				companies.add(grant.company());
			}
			else {
				everywhere = true;
			}
		}
		return new Sight(everywhere, companies, departments, AccessPolicy.rolesWith(Permission.SEE_POSITION));
	}

}
