package dev.goodword.accounts;

import java.util.Set;

import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing lies, as seen by the person who asks.
 *
 * @param company the company it belongs to
 * @param department the department, or null when it belongs to the company as a whole
 * @param confidential whether only the hiring team may know of it
 * @param teamRoles the roles the asking person holds on its hiring team; empty when not
 * on it
 */
public record Scope(CompanyId company, @Nullable DepartmentId department, boolean confidential, Set<Role> teamRoles) {

	public Scope {
		teamRoles = Set.copyOf(teamRoles);
	}

}
