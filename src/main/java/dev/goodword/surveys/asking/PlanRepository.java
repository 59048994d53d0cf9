package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.candidates.CandidateId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the intentions to ask are kept. */
interface PlanRepository extends Repository<Plan, PlanId> {

	Plan save(Plan plan);

	boolean existsById(PlanId id);

	List<Plan> findByCandidateIn(Collection<CandidateId> candidates);

	void delete(Plan plan);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Plan p where p.id = :id")
	Optional<Plan> lock(PlanId id);

	@Query("select p.id from Plan p where p.askAt <= :now order by p.askAt")
	List<PlanId> due(Instant now);

	@Query("select min(p.askAt) from Plan p")
	Optional<Instant> next();

	@Modifying
	@Query("delete from Plan p where p.candidate = :candidate")
	void forget(CandidateId candidate);

}
