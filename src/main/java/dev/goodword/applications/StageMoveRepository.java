package dev.goodword.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the log of moves is kept: entries are added, never changed. */
interface StageMoveRepository extends Repository<StageMove, StageMoveId> {

	StageMove save(StageMove move);

	Optional<StageMove> findById(StageMoveId id);

	List<StageMove> findByApplicationOrderByStageEpoch(JobApplicationId application);

	boolean existsByUndoes(StageMoveId id);

	@Query("select m.application from StageMove m where m.actor = :actor and m.at > :since order by m.at desc")
	List<JobApplicationId> latestBy(AccountId actor, Instant since, Limit limit);

}
