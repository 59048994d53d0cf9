package dev.goodword.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Positions;
import dev.goodword.shared.CompanyId;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may change a calendar. Several companies may count by the same one, and a changed
 * day moves the dates of all of them: so it takes the right in each of them.
 */
@Component
public class CalendarRights {

	private final Calendars calendars;

	private final Positions positions;

	private final Accounts accounts;

	CalendarRights(Calendars calendars, Positions positions, Accounts accounts) {
		this.calendars = calendars;
		this.positions = positions;
		this.accounts = accounts;
	}

	/** Whether the person may change it. */
	public boolean may(StaffMember who, CalendarId calendar) {
		return AccessPolicy.may(who, Permission.MANAGE_CALENDARS) && reaches(who, companies(calendar));
	}

	/** Everybody who may, by name. */
	public List<StaffMember> able(CalendarId calendar) {
		Set<CompanyId> companies = companies(calendar);
		return this.accounts.staff().stream().filter((person) -> reaches(person, companies)).toList();
	}

	/**
	 * The calendar with that code, to change it.
	 * @throws ResponseStatusException when the person may only read it
	 */
	public WorkingCalendar changeable(String code, StaffMember who) {
		WorkingCalendar calendar = this.calendars.coded(code);
		require(who, calendar.id());
		return calendar;
	}

	/**
	 * Goes on for those who may change it.
	 * @throws ResponseStatusException for others
	 */
	public void require(StaffMember who, CalendarId calendar) {
		if (!may(who, calendar)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	/** Whether the right reaches all of these companies as a whole. */
	static boolean reaches(StaffMember who, Collection<CompanyId> companies) {
		return companies.stream()
			.allMatch((company) -> AccessPolicy.may(who, Permission.MANAGE_CALENDARS,
					new Scope(company, null, false, Set.of())));
	}

	/** Those that count by it; all of them while none does: any of them may begin to. */
	private Set<CompanyId> companies(CalendarId calendar) {
		Set<CompanyId> counting = new HashSet<>(this.positions.companiesCountingBy(calendar));
		List<Company> all = this.accounts.companies();
		all.stream()
			.filter((company) -> calendar.equals(company.calendar()))
			.forEach((company) -> counting.add(company.id()));
		if (counting.isEmpty()) {
			all.forEach((company) -> counting.add(company.id()));
		}
		return counting;
	}

}
