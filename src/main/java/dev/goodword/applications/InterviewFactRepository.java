package dev.goodword.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the facts of talks held are kept. */
interface InterviewFactRepository extends Repository<InterviewFact, UUID> {

	InterviewFact save(InterviewFact fact);

	List<InterviewFact> findByApplicationOrderByHeldAt(JobApplicationId application);

}
