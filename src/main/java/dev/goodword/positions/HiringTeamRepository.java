package dev.goodword.positions;

import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import org.springframework.data.repository.Repository;

/** Where hiring teams are kept. */
interface HiringTeamRepository extends Repository<TeamMember, UUID> {

	TeamMember save(TeamMember member);

	List<TeamMember> findByPosition(PositionId position);

	List<TeamMember> findByPositionAndAccount(PositionId position, AccountId account);

}
