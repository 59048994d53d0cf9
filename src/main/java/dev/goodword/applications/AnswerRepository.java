package dev.goodword.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where answers are kept. */
interface AnswerRepository extends Repository<StoredAnswer, UUID> {

	StoredAnswer save(StoredAnswer answer);

	List<StoredAnswer> findByApplicationOrderByOrder(JobApplicationId application);

}
