package dev.goodword.applications.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where the logs of inquiries are kept. */
interface InquiryEntryRepository extends Repository<StoredEntry, UUID> {

	StoredEntry save(StoredEntry entry);

	Optional<StoredEntry> findById(UUID id);

	List<StoredEntry> findByApplicationOrderByAt(JobApplicationId application);

}
