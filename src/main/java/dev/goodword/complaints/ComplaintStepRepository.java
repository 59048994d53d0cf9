package dev.goodword.complaints;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the history of complaints is kept; nothing of it is ever changed. */
interface ComplaintStepRepository extends Repository<ComplaintStep, UUID> {

	ComplaintStep save(ComplaintStep step);

	List<ComplaintStep> findByComplaintOrderByHappenedAt(ComplaintId complaint);

}
