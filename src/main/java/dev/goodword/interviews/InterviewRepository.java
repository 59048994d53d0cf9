package dev.goodword.interviews;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where appointments are kept. Who changes one has locked its application before. */
interface InterviewRepository extends Repository<Interview, InterviewId> {

	Interview saveAndFlush(Interview interview);

	Optional<Interview> findById(InterviewId id);

	List<Interview> findByApplicationOrderByStartsAt(JobApplicationId application);

	List<Interview> findByApplicationInAndStateOrderByStartsAt(Collection<JobApplicationId> applications,
			InterviewState state);

	List<Interview> findByApplicationAndStateOrderByStartsAt(JobApplicationId application, InterviewState state);

}
