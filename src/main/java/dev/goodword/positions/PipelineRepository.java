package dev.goodword.positions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where the stages of positions are kept. */
interface PipelineRepository extends Repository<Stage, StageId> {

	Stage save(Stage stage);

	Optional<Stage> findById(StageId id);

	List<Stage> findByPositionOrderByOrder(PositionId position);

	List<Stage> findByPositionInOrderByOrder(Collection<PositionId> positions);

}
