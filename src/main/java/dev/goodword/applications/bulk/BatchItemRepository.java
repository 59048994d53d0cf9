package dev.goodword.applications.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Told;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where frozen lists are kept. */
interface BatchItemRepository extends Repository<BatchItem, UUID> {

	BatchItem save(BatchItem item);

	BatchItem saveAndFlush(BatchItem item);

	List<BatchItem> findByBatchOrderByPlace(BatchId batch);

	int countByBatch(BatchId batch);

	Optional<BatchItem> findByBatchAndApplication(BatchId batch, JobApplicationId application);

	/** Those of these applications that are on lists of decisions that stand so. */
	@Query("""
			select i from BatchItem i join DecisionBatch b on b.id.value = i.batch.value
			where i.application in :applications and b.state in :states""")
	List<BatchItem> findIn(Collection<JobApplicationId> applications, Collection<BatchState> states);

	Optional<BatchItem> findByMove(StageMoveId move);

	/**
	 * Notes the entry that decides about somebody, and lets go of all rows read so far:
	 * with hundreds of people each of them would otherwise make the next one slower.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			update BatchItem i set i.move.value = :move, i.version = i.version + 1
			where i.batch = :batch and i.application = :application""")
	int decide(BatchId batch, JobApplicationId application, UUID move);

	/** How many of those decided about have not been taken back. */
	@Query("""
			select count(i) from BatchItem i
			where i.batch = :batch and i.move is not null and i.undoneAt is null""")
	long standing(BatchId batch);

	/** How many of these still wait for their letter. */
	@Query("""
			select count(i) from BatchItem i join JobApplication a on a.id.value = i.application.value
			where i.batch = :batch and i.move is not null and i.undoneAt is null and a.told in :waiting""")
	long waiting(BatchId batch, Collection<Told> waiting);

	List<BatchItem> findByBatchAndLeavesFirstTrue(BatchId batch);

}
