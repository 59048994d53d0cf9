package dev.goodword.applications.inviting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where invitations are kept. */
interface EndQuestionRepository extends Repository<StoredEndQuestion, UUID> {

	StoredEndQuestion save(StoredEndQuestion invitation);

	Optional<StoredEndQuestion> findById(UUID id);

	Optional<StoredEndQuestion> findByApplicationAndKind(JobApplicationId application, EndQuestionKind kind);

	List<StoredEndQuestion> findByApplication(JobApplicationId application);

	Optional<StoredEndQuestion> findFirstByAnswerAndKeepEndsAtIsNotNullOrderByKeepEndsAt(EndAnswer answer);

	List<StoredEndQuestion> findByAnswerAndKeepEndsAtLessThanEqualOrderByKeepEndsAt(EndAnswer answer, Instant now);

}
