package dev.goodword.applications.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where inquiries are kept. Who changes one has locked its application before. */
interface InquiryRepository extends Repository<Inquiry, InquiryId> {

	Inquiry saveAndFlush(Inquiry inquiry);

	Optional<Inquiry> findFirstBySealDueAtIsNotNullOrderBySealDueAt();

	List<Inquiry> findBySealDueAtLessThanEqualOrderBySealDueAt(Instant now, Limit limit);

	Optional<Inquiry> findById(InquiryId id);

	Optional<Inquiry> findByApplicationAndLive(JobApplicationId application, Integer live);

	Optional<Inquiry> findFirstByApplicationOrderByAskedAtDesc(JobApplicationId application);

	List<Inquiry> findByApplicationInAndLive(Collection<JobApplicationId> applications, Integer live);

}
