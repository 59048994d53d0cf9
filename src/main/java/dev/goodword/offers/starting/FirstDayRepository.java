package dev.goodword.offers.starting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where first days are kept. Who changes one has locked its application before. */
interface FirstDayRepository extends Repository<StoredFirstDay, JobApplicationId> {

	StoredFirstDay saveAndFlush(StoredFirstDay day);

	Optional<StoredFirstDay> findById(JobApplicationId application);

	List<StoredFirstDay> findByApplicationIn(Collection<JobApplicationId> applications);

}
