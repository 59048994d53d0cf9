package dev.goodword.applications.bulk;

import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has read which letter before it left. */
interface BatchLookRepository extends Repository<BatchLook, UUID> {

	BatchLook save(BatchLook look);

	boolean existsByBatchAndApplicationAndAccount(BatchId batch, JobApplicationId application, AccountId account);

	@Query("select l.application from BatchLook l where l.batch = :batch and l.account = :account")
	List<JobApplicationId> lookedAt(BatchId batch, AccountId account);

	@Modifying(flushAutomatically = true)
	@Query("delete from BatchLook l where l.batch = :batch")
	void forget(BatchId batch);

	@Modifying(flushAutomatically = true)
	@Query("delete from BatchLook l where l.batch = :batch and l.application = :application")
	void forget(BatchId batch, JobApplicationId application);

}
