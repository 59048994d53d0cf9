package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Set;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/**
 * Somebody who is about to join the staff.
 *
 * @param name as the person writes it, not blank, at most 200 characters
 * @param email what the person will sign in with
 * @param language what the pages are shown in
 * @param zone where the person's working day is
 * @param grants at least one role
 */
public record NewAccount(String name, EmailAddress email, LocaleTag language, ZoneId zone, Set<Grant> grants) {

	public NewAccount {
		grants = Set.copyOf(grants);
		name = name.strip();
		if (name.isEmpty() || name.length() > 200 || grants.isEmpty()) {
			throw new IllegalArgumentException("A new account needs a name and a role");
		}
	}

}
