package dev.goodword.positions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.Role;
import dev.goodword.shared.CompanyId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads hiring teams beside their positions. */
interface ManagedRepository extends Repository<TeamMember, UUID> {

	@Query("""
			select m.account, p.department, count(p) from TeamMember m join Position p on p.id = m.position
			where p.company = :company and m.role = :role and p.openedAt < :until
			and (p.status <> :closed or p.statusSince >= :from) group by m.account, p.department""")
	List<Object[]> between(CompanyId company, Role role, PositionStatus closed, Instant from, Instant until);

}
