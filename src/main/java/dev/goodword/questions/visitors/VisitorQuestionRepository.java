package dev.goodword.questions.visitors;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where questions of people who have not applied are kept. */
interface VisitorQuestionRepository extends Repository<VisitorQuestion, VisitorQuestionId> {

	VisitorQuestion saveAndFlush(VisitorQuestion question);

	void delete(VisitorQuestion question);

	Optional<VisitorQuestion> findById(VisitorQuestionId id);

	Optional<VisitorQuestion> findByOnce(String once);

	long countByAskerAndState(String asker, VisitorState state);

	long countByAskerAndAskedAtAfter(String asker, Instant since);

	/** Those that wait, the most urgent first. */
	List<VisitorQuestion> findByStateInOrderByTeamDueAt(Collection<VisitorState> states, Limit limit);

	Optional<VisitorQuestion> findFirstByOrderByLookAt();

	List<VisitorQuestion> findByLookAtLessThanEqualOrderByLookAt(Instant now, Limit limit);

}
