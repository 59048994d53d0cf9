package dev.goodword.interviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where appointments are kept. Who changes one has locked its application before. */
interface InterviewRepository extends Repository<Interview, InterviewId> {

	Interview saveAndFlush(Interview interview);

	Optional<Interview> findById(InterviewId id);

	List<Interview> findByApplicationOrderByStartsAt(JobApplicationId application);

	List<Interview> findByApplicationInAndStateOrderByStartsAt(Collection<JobApplicationId> applications,
			InterviewState state);

	List<Interview> findByApplicationAndStateOrderByStartsAt(JobApplicationId application, InterviewState state);

	/** The appointments that stand with any of these people and begin in this time. */
	@Query("select distinct i from Interview i join i.panel p where i.state = dev.goodword.interviews.InterviewState.BOOKED"
			+ " and i.startsAt > :from and i.startsAt < :until and p.value in :people")
	List<Interview> standingWith(Collection<UUID> people, Instant from, Instant until);

}
