package dev.goodword.applications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where repeated submissions are kept. */
interface RepeatRepository extends Repository<StoredRepeat, UUID> {

	StoredRepeat save(StoredRepeat repeat);

	Optional<StoredRepeat> findById(UUID id);

	List<StoredRepeat> findByEarlierOrderByReceivedAt(JobApplicationId earlier);

}
