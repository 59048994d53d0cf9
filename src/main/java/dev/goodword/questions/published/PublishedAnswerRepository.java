package dev.goodword.questions.published;

import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where published answers are kept. */
interface PublishedAnswerRepository extends Repository<PublishedAnswer, PublishedAnswerId> {

	PublishedAnswer saveAndFlush(PublishedAnswer answer);

	Optional<PublishedAnswer> findById(PublishedAnswerId id);

	/** The same, for whoever changes it or builds on it. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select answer from PublishedAnswer answer where answer.id = :id")
	Optional<PublishedAnswer> lock(PublishedAnswerId id);

	List<PublishedAnswer> findByPositionAndWithdrawnAtIsNull(PositionId position);

}
