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

	void delete(TeamMember member);

	List<TeamMember> findByPosition(PositionId position);

	List<TeamMember> findByAccount(AccountId account);

	List<TeamMember> findByPositionAndAccount(PositionId position, AccountId account);

	/**
	 * Whether an account is on the team of a position of the company, or is or was
	 * responsible for it; those closed before a moment count only for whoever handed them
	 * over since then.
	 */
	@Query("""
			select count(p) > 0 from Position p
			left join FormerOwner f on f.id.about = p.id.value and f.id.person = :account
			where p.company = :company and p.status <> :draft and (f.untilAt >= :since
			  or ((p.status <> :closed or p.statusSince >= :since)
			    and (p.owner.value = :account or f.untilAt is not null or exists
			      (select m from TeamMember m where m.position = p.id and m.account.value = :account))))""")
	boolean isOnOneOf(CompanyId company, UUID account, PositionStatus draft, PositionStatus closed, Instant since);

}
