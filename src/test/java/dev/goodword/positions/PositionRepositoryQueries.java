package dev.goodword.positions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import dev.goodword.simulation.rows.Rows;

/** The queries of {@link PositionRepository} on rows in memory. */
class PositionRepositoryQueries {

	private final Rows<Position> rows;

	PositionRepositoryQueries(Rows<Position> rows) {
		this.rows = rows;
	}

	Optional<Position> lock(PositionId id) {
		return this.rows.find(id);
	}

	List<PositionId> countingBy(CalendarId calendar, PositionStatus closed) {
		return this.rows.with("calendar", calendar)
			.filter((row) -> this.rows.value(row, "status") != closed)
			.sorted(this.rows.by("code"))
			.map((row) -> this.rows.<PositionId>value(row, "id"))
			.toList();
	}

	List<Position> visible(boolean everywhere, Collection<CompanyId> companies, Collection<UUID> departments,
			AccountId account, Collection<Role> teamRoles) {
		return this.rows.all()
			.filter((row) -> isVisible(row, everywhere, companies, departments, account, teamRoles))
			.sorted(this.rows.by("code"))
			.toList();
	}

	Optional<Position> visible(PositionId id, boolean everywhere, Collection<CompanyId> companies,
			Collection<UUID> departments, AccountId account, Collection<Role> teamRoles) {
		return this.rows.find(id)
			.filter((row) -> isVisible(row, everywhere, companies, departments, account, teamRoles));
	}

	private boolean isVisible(Position row, boolean everywhere, Collection<CompanyId> companies,
			Collection<UUID> departments, AccountId account, Collection<Role> teamRoles) {
		DepartmentId department = this.rows.value(row, "department");
		boolean open = !this.rows.<Boolean>value(row, "confidential")
				&& (everywhere || companies.contains(this.rows.<CompanyId>value(row, "company"))
						|| departments.contains(department.value()));
		Rows<TeamMember> team = this.rows.beside(TeamMember.class);
		return open || team.with("position", this.rows.value(row, "id"))
			.anyMatch((member) -> team.value(member, "account").equals(account)
					&& teamRoles.contains(team.<Role>value(member, "role")));
	}

}
