package dev.goodword.surveys;

import java.time.LocalDate;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;

/**
 * A wish to be contacted that nobody has seen to yet, without whose it is or what they
 * wrote.
 *
 * @param askedOn the day
 * @param inside those who had a part in any application of the person there: it may be
 * about them
 */
public record OpenWish(ContactId id, CompanyId company, LocalDate askedOn, Set<AccountId> inside) {

	public OpenWish {
		inside = Set.copyOf(inside);
	}

	/** Whether somebody had no part in any of the person's applications. */
	public boolean isOutside(AccountId who) {
		return !this.inside.contains(who);
	}

}
