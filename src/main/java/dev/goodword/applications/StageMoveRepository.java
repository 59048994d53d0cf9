package dev.goodword.applications;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where the log of moves is kept: entries are added, never changed. */
interface StageMoveRepository extends Repository<StageMove, StageMoveId> {

	StageMove save(StageMove move);

	Optional<StageMove> findById(StageMoveId id);

	List<StageMove> findByApplicationOrderByStageEpoch(JobApplicationId application);

	boolean existsByUndoes(StageMoveId id);

}
