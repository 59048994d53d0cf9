package dev.goodword.applications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the facts of talks held are kept. */
interface InterviewFactRepository extends Repository<InterviewFact, UUID> {

	InterviewFact save(InterviewFact fact);

	@Query("""
			select distinct f.application from InterviewFact f where f.application in :applications
			and f.finalRound = true and f.takenBackAt is null""")
	List<JobApplicationId> afterFinalRound(Collection<JobApplicationId> applications);

	List<InterviewFact> findByApplicationOrderByHeldAt(JobApplicationId application);

}
