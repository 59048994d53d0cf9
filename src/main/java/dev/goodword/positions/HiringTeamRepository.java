package dev.goodword.positions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where hiring teams are kept. */
interface HiringTeamRepository extends Repository<TeamMember, UUID> {

	TeamMember save(TeamMember member);

	List<TeamMember> findByPosition(PositionId position);

	List<TeamMember> findByPositionAndAccount(PositionId position, AccountId account);

	@Query("select count(m) > 0 from TeamMember m, Position p where p.id = m.position and m.account = :account"
			+ " and p.company = :company and p.status <> :draft and (p.status <> :closed or p.statusSince >= :since)")
	boolean isOnOneOf(CompanyId company, AccountId account, PositionStatus draft, PositionStatus closed, Instant since);

}
