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

	@Query("select count(p) > 0 from Position p where p.company = :company and p.status <> :draft"
			+ " and (p.status <> :closed or p.statusSince >= :since) and (p.owner = :account or exists"
			+ " (select m from TeamMember m where m.position = p.id and m.account = :account))")
	boolean isOnOneOf(CompanyId company, AccountId account, PositionStatus draft, PositionStatus closed, Instant since);

}
