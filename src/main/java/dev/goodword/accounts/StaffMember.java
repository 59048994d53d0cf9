package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Set;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/**
 * A person who works with the product. A controller method that declares one as an
 * argument is given the person who is signed in.
 *
 * @param id who
 * @param name as the person writes it
 * @param email where the person signs in with and is written to
 * @param language what the staff pages are shown in
 * @param zone where the person's working day is
 * @param grants the roles and where they are held
 */
public record StaffMember(AccountId id, String name, EmailAddress email, LocaleTag language, ZoneId zone,
		Set<Grant> grants) {

	public StaffMember {
		grants = Set.copyOf(grants);
	}

	/** Whether the role is held anywhere. */
	public boolean holds(Role role) {
		return this.grants.stream().anyMatch((grant) -> grant.role() == role);
	}

	/** Hidden in logs: a name never leaves by accident. */
	@Override
	public String toString() {
		return "staff " + this.id;
	}

}
