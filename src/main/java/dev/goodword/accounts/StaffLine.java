package dev.goodword.accounts;

import java.util.List;
import java.util.Optional;

import dev.goodword.shared.LocaleTag;

/**
 * One person in the list of staff.
 *
 * @param id who
 * @param name the name
 * @param email the address they sign in with
 * @param roles the roles held
 * @param scope the name of the company the roles are held in; empty for all of them
 * @param active whether they may sign in
 * @param invited whether they have yet to choose a password
 */
record StaffLine(AccountId id, String name, String email, List<Role> roles, String scope, boolean active,
		boolean invited) {

	static StaffLine of(ManagingStaff.Entry entry, List<Company> companies, LocaleTag language) {
		StaffMember member = entry.member();
		String scope = member.grants()
			.stream()
			.flatMap((grant) -> Optional.ofNullable(grant.company()).stream())
			.flatMap((id) -> companies.stream().filter((company) -> company.id().equals(id)))
			.map((company) -> company.name().in(language))
			.findFirst()
			.orElse("");
		return new StaffLine(member.id(), member.name(), member.email().value(),
				member.grants().stream().map(Grant::role).distinct().sorted().toList(), scope, entry.active(),
				entry.invited());
	}

}
