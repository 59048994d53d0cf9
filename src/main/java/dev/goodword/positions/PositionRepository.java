package dev.goodword.positions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Role;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where positions are kept. */
interface PositionRepository extends Repository<Position, PositionId> {

	/**
	 * The one visibility rule: what lists, counts, search and single pages may show to a
	 * person.
	 */
	String VISIBLE = """
			((p.confidential = false and (:everywhere = true or p.company in :companies
			    or p.department.value in :departments))
			  or exists (select 1 from TeamMember m where m.position = p.id and m.account = :account
			    and m.role in :teamRoles))""";

	Position save(Position position);

	Optional<Position> findById(PositionId id);

	Optional<Position> findByCode(String code);

	List<Position> findByStatusInAndConfidentialFalseOrderByCode(Collection<PositionStatus> statuses);

	@Query("select p.id from Position p where p.calendar = :calendar and p.status <> :closed order by p.code")
	List<PositionId> countingBy(CalendarId calendar, PositionStatus closed);

	@Query("select distinct p.company from Position p where p.calendar = :calendar and p.status <> :closed")
	List<CompanyId> companiesCountingBy(CalendarId calendar, PositionStatus closed);

	/**
	 * Those whose responsible person has left, or holds none of these roles there. Teams
	 * are not looked at.
	 */
	@Query("""
			select p from Position p join Account a on a.id.value = p.owner.value
			where p.status <> :closed and (a.deactivatedAt is not null or not exists (
			select 1 from Account b join b.grants g where b.id = a.id and g.role in :roles
			and (g.company is null or g.company.value = p.company.value)
			and (g.department is null or g.department.value = p.department.value))) order by p.code""")
	List<Position> leftBehind(PositionStatus closed, Collection<Role> roles);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Position p where p.id = :id")
	Optional<Position> lock(PositionId id);

	@Query("select p from Position p where " + VISIBLE + " order by p.code")
	List<Position> visible(boolean everywhere, Collection<CompanyId> companies, Collection<UUID> departments,
			AccountId account, Collection<Role> teamRoles);

	@Query("select p from Position p where p.id = :id and " + VISIBLE)
	Optional<Position> visible(PositionId id, boolean everywhere, Collection<CompanyId> companies,
			Collection<UUID> departments, AccountId account, Collection<Role> teamRoles);

}
