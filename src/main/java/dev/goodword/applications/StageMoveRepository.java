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

	@Query("""
			select m from StageMove m where m.actor = :actor and m.at > :since and m.undoes.value is null
			and not exists (select later.id from StageMove later where later.application = m.application
			and later.stageEpoch > m.stageEpoch) order by m.at desc, m.id.value""")
	List<StageMove> latestBy(AccountId actor, Instant since, Limit limit);

}
