package dev.goodword.questions.published;

import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;

import org.springframework.data.repository.Repository;

/** Where published answers are kept. */
interface PublishedAnswerRepository extends Repository<PublishedAnswer, PublishedAnswerId> {

	PublishedAnswer saveAndFlush(PublishedAnswer answer);

	Optional<PublishedAnswer> findById(PublishedAnswerId id);

	List<PublishedAnswer> findByPositionAndWithdrawnAtIsNull(PositionId position);

}
