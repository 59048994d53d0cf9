package dev.goodword.promises;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where it is kept what candidates told us of their own calendars. */
interface WishRepository extends Repository<Wish, JobApplicationId> {

	Wish saveAndFlush(Wish wish);

	Optional<Wish> findById(JobApplicationId application);

	List<Wish> findByApplicationIn(Collection<JobApplicationId> applications);

}
