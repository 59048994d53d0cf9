package dev.goodword.desk.promises;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finds whose settings somebody asks for, and says what they may do there. Who may give
 * dates may read them; who may change what all positions use may set them.
 */
@Component
class Places {

	private final Accounts accounts;

	private final Positions positions;

	private final Calendars calendars;

	Places(Accounts accounts, Positions positions, Calendars calendars) {
		this.accounts = accounts;
		this.positions = positions;
		this.calendars = calendars;
	}

	/**
	 * The position asked for, else the company, else the first company the person may
	 * read, where they work if possible.
	 * @throws ResponseStatusException not found, also when they may not know of it
	 */
	Place of(String company, String position, StaffMember who) {
		try {
			return position.isEmpty() ? ofCompany(company, who) : ofPosition(PositionId.of(position), who);
		}
		catch (IllegalArgumentException ex) {
			throw unknown();
		}
	}

	private Place ofPosition(PositionId id, StaffMember who) {
		PositionSummary position = this.positions.visible(id, who);
		Scope scope = this.positions.scope(position, who);
		if (!AccessPolicy.may(who, Permission.CHANGE_PROMISE, scope)) {
			throw unknown();
		}
		return new Place(this.accounts.company(position.company()), position,
				this.calendars.calendar(position.calendar()),
				AccessPolicy.may(who, Permission.MANAGE_TEMPLATES, scope));
	}

	private Place ofCompany(String id, StaffMember who) {
		List<Company> readable = companies(who);
		Company company = readable.stream()
			.filter((each) -> id.isEmpty() ? each.zone().equals(who.zone()) : each.id().toString().equals(id))
			.findFirst()
			.or(() -> id.isEmpty() ? readable.stream().findFirst() : Optional.empty())
			.orElseThrow(Places::unknown);
		WorkingCalendar calendar = (company.calendar() != null) ? this.calendars.calendar(company.calendar())
				: WorkingCalendar.mondayToFriday(company.zone());
		return new Place(company, null, calendar, may(who, Permission.MANAGE_TEMPLATES, company));
	}

	/** The companies whose settings the person may read. */
	List<Company> companies(StaffMember who) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> may(who, Permission.CHANGE_PROMISE, company))
			.toList();
	}

	/**
	 * The positions of the company that may have settings of their own, as far as seen.
	 */
	List<PositionSummary> positions(Company company, StaffMember who) {
		return this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> position.company().equals(company.id()) && position.status() != PositionStatus.CLOSED)
			.toList();
	}

	private static boolean may(StaffMember who, Permission what, Company company) {
		return AccessPolicy.may(who, what, new Scope(company.id(), null, false, Set.of()));
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
