package dev.goodword.applications.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where decisions about many are kept. */
interface BatchRepository extends Repository<DecisionBatch, BatchId> {

	DecisionBatch save(DecisionBatch batch);

	Optional<DecisionBatch> findById(BatchId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from DecisionBatch b where b.id = :id")
	Optional<DecisionBatch> lock(BatchId id);

	/** Whoever looked at the list before has seen another one. */
	@Modifying(flushAutomatically = true)
	@Query("update DecisionBatch b set b.version = b.version + 1 where b.id = :id")
	void age(BatchId id);

	/**
	 * Writes down what was done so far and lets go of all rows read: with thousands of
	 * people each of them would otherwise make the next one slower.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update DecisionBatch b set b.version = b.version + 1 where b.id = :id")
	void rest(BatchId id);

	@Query("select b.position from DecisionBatch b where b.id = :id")
	Optional<PositionId> positionOf(BatchId id);

	List<DecisionBatch> findByPositionAndStateInOrderByStartedAt(PositionId position, Collection<BatchState> states);

}
