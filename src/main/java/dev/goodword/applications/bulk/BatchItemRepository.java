package dev.goodword.applications.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where frozen lists are kept. */
interface BatchItemRepository extends Repository<BatchItem, UUID> {

	BatchItem save(BatchItem item);

	BatchItem saveAndFlush(BatchItem item);

	List<BatchItem> findByBatchOrderByPlace(BatchId batch);

	Optional<BatchItem> findByBatchAndApplication(BatchId batch, JobApplicationId application);

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

	List<BatchItem> findByBatchAndLeavesFirstTrue(BatchId batch);

}
