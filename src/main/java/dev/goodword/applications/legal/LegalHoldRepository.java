package dev.goodword.applications.legal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where legal holds are kept. */
interface LegalHoldRepository extends Repository<StoredLegalHold, UUID> {

	/**
	 * Writes at once: at most one of an application may stand, and one be asked for.
	 */
	StoredLegalHold saveAndFlush(StoredLegalHold hold);

	Optional<StoredLegalHold> findById(UUID id);

	List<StoredLegalHold> findByApplicationOrderByAskedAt(JobApplicationId application);

	Optional<StoredLegalHold> findByApplicationAndLive(JobApplicationId application, LegalHoldState live);

	List<StoredLegalHold> findByApplicationInAndLive(Collection<JobApplicationId> applications, LegalHoldState live);

	List<StoredLegalHold> findByLiveIsNotNullOrderByEndsAt();

	Optional<StoredLegalHold> findFirstByLiveIsNotNullOrderByEndsAt();

	List<StoredLegalHold> findByLiveIsNotNullAndEndsAtLessThanEqualOrderByEndsAt(Instant now);

}
