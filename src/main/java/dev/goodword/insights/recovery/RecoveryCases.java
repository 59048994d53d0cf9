package dev.goodword.insights.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.ContactId;
import dev.goodword.surveys.ContactWishes;
import dev.goodword.surveys.OpenWish;

import org.springframework.stereotype.Component;

/** Which cases are open at a company, and who sees which of them. */
@Component
class RecoveryCases {

	private final ContactWishes wishes;

	private final RecoveryTable cases;

	private final RecoveryPeople people;

	private final Accounts accounts;

	private final Calendars calendars;

	RecoveryCases(ContactWishes wishes, RecoveryTable cases, RecoveryPeople people, Accounts accounts,
			Calendars calendars) {
		this.wishes = wishes;
		this.cases = cases;
		this.people = people;
		this.accounts = accounts;
		this.calendars = calendars;
	}

	/** What somebody sees: ethics first, then by the day it is due. */
	Seen of(Company company, StaffMember who) {
		Circle circle = circle(company.id());
		List<Case> all = all(company);
		return new Seen(
				all.stream()
					.filter((one) -> circle.readers(one.wish(), one.now().isEthics()).contains(who.id()))
					.toList(),
				circle.isHead(who),
				(int) all.stream().filter((one) -> circle.readers(one.wish(), one.now().isEthics()).isEmpty()).count());
	}

	/** Who sees to wishes there. */
	Circle circle(CompanyId company) {
		Set<AccountId> named = this.people.of(company);
		List<StaffMember> staff = this.accounts.staff();
		return new Circle(staff.stream().filter((person) -> isHead(person, company)).toList(),
				staff.stream().filter((person) -> named.contains(person.id())).toList());
	}

	/** Whether the person is a head of recruiting of the whole company. */
	static boolean isHead(StaffMember person, CompanyId company) {
		return AccessPolicy.may(person, Permission.SEE_FIGURES, new Scope(company, null, false, Set.of()));
	}

	private List<Case> all(Company company) {
		List<OpenWish> open = this.wishes.open(List.of(company.id()));
		if (open.isEmpty()) {
			return List.of();
		}
		Map<ContactId, RecoveryCase> known = this.cases.open(company.id());
		WorkingCalendar calendar = calendar(company);
		return open.stream()
			.map((wish) -> new Case(wish,
					known.getOrDefault(wish.id(),
							new RecoveryCase(wish.id(), RecoveryPolicy.due(wish.askedOn(), calendar), null, null,
									null))))
			.sorted(Comparator.comparing((Case one) -> !one.now().isEthics())
				.thenComparing((one) -> one.now().due())
				.thenComparing((one) -> one.wish().id().value()))
			.toList();
	}

	private WorkingCalendar calendar(Company company) {
		CalendarId chosen = company.calendar();
		return (chosen != null) ? this.calendars.calendar(chosen) : WorkingCalendar.mondayToFriday(company.zone());
	}

	/** A wish and how far it has come. */
	record Case(OpenWish wish, RecoveryCase now) {
	}

	/**
	 * What somebody sees.
	 *
	 * @param cases those they may read
	 * @param head whether they are a head of recruiting there
	 * @param unheard how many nobody may read: everybody had a part in them
	 */
	record Seen(List<Case> cases, boolean head, int unheard) {
	}

}
