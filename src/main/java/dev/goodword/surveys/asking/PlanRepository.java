package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the intentions to ask are kept. */
interface PlanRepository extends Repository<Plan, JobApplicationId> {

	Plan save(Plan plan);

	boolean existsByApplication(JobApplicationId application);

	List<Plan> findByCandidateIn(Collection<CandidateId> candidates);

	void delete(Plan plan);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Plan p where p.application = :application")
	Optional<Plan> lock(JobApplicationId application);

	@Query("select p.application from Plan p where p.askAt <= :now order by p.askAt")
	List<JobApplicationId> due(Instant now);

	@Query("select min(p.askAt) from Plan p")
	Optional<Instant> next();

	@Modifying
	@Query("delete from Plan p where p.candidate = :candidate")
	void forget(CandidateId candidate);

}
