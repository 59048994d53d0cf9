package dev.goodword.positions;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Where the questions of positions are kept. */
interface QuestionRepository extends Repository<StoredQuestion, QuestionId> {

	StoredQuestion save(StoredQuestion question);

	List<StoredQuestion> findByPositionOrderByOrder(PositionId position);

}
