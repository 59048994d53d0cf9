package dev.goodword.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where applications are kept. */
interface JobApplicationRepository extends Repository<JobApplication, JobApplicationId> {

	JobApplication save(JobApplication application);

	/** Writes at once, so that its version is the one that others will see. */
	JobApplication saveAndFlush(JobApplication application);

	/**
	 * Locks the row for the rest of the transaction: of two who change it, one waits and
	 * then sees what the other did.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from JobApplication a where a.id = :id")
	Optional<JobApplication> lock(JobApplicationId id);

	/**
	 * The same for several, in the order of their ids: two batches cannot wait crosswise.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from JobApplication a where a.id in :ids order by a.id.value")
	List<JobApplication> lock(Collection<JobApplicationId> ids);

	/**
	 * Those of these whose candidates have another one going, each with where that is.
	 */
	@Query("""
			select new dev.goodword.applications.Applications$Beside(a.id, o.position)
			from JobApplication a join JobApplication o on o.candidate.value = a.candidate.value
			where a.id in :ids and o.live = 1 and o.id <> a.id""")
	List<Applications.Beside> besideOthers(Collection<JobApplicationId> ids);

	Optional<JobApplication> findById(JobApplicationId id);

	@Query("select a.position from JobApplication a where a.id = :id")
	Optional<PositionId> positionOf(JobApplicationId id);

	List<JobApplication> findByIdIn(Collection<JobApplicationId> ids);

	List<JobApplication> findByCandidateOrderByReceivedAtDesc(CandidateId candidate);

	List<JobApplication> findByPositionAndCandidateInOrderByReceivedAtDesc(PositionId position,
			Collection<CandidateId> candidates);

	int countByPositionAndCandidate(PositionId position, CandidateId candidate);

	@Query("select a.id from JobApplication a where a.position = :position and a.live = 1 order by a.id.value")
	List<JobApplicationId> liveAt(PositionId position);

	boolean existsByReference(String reference);

	Optional<JobApplication> findByReference(String reference);

	@Query("select a.id from JobApplication a where a.id.value > :last order by a.id.value")
	List<JobApplicationId> after(UUID last, Limit limit);

}
