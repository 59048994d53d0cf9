package dev.goodword.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the files of applications are kept. */
interface AttachmentRepository extends Repository<StoredAttachment, UUID> {

	StoredAttachment save(StoredAttachment attachment);

	List<StoredAttachment> findByApplicationOrderByResumeDescAddedAt(JobApplicationId application);

}
