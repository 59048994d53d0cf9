package dev.goodword.accounts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who stands in for whom: {@code communication.md} 3.6, absence. Whoever is away has a
 * deputy, and when that one is away too, the deputy's deputy.
 */
final class AbsencePolicy {

	static final int LONGEST_DAYS = 366;

	private AbsencePolicy() {
	}

	/**
	 * The key of the first objection to such an absence, or empty.
	 * @param today the person's day
	 */
	static Optional<String> objection(AccountId person, Absence wanted, LocalDate today) {
		if (wanted.last().isBefore(wanted.first()) || wanted.last().isBefore(today)) {
			return Optional.of("accounts.absence.last.bad");
		}
		if (wanted.last().isAfter(today.plusDays(LONGEST_DAYS))) {
			return Optional.of("accounts.absence.long");
		}
		return wanted.deputy().equals(person) ? Optional.of("accounts.absence.deputy.bad") : Optional.empty();
	}

	/**
	 * Who acts for the person: themselves when they are here, and when nobody of their
	 * deputies is.
	 * @param away who is away now, and who stands in for them
	 * @param here whether somebody may still sign in
	 */
	static AccountId standIn(AccountId person, Map<AccountId, AccountId> away, Predicate<AccountId> here) {
		Set<AccountId> asked = new LinkedHashSet<>();
		AccountId next = person;
		while (away.containsKey(next) && asked.add(next)) {
			next = away.get(next);
		}
		return (asked.contains(next) || !here.test(next)) ? person : next;
	}

}
