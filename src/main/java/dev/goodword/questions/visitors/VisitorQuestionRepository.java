package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.positions.PositionId;
import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where questions of people who have not applied are kept. */
interface VisitorQuestionRepository extends Repository<VisitorQuestion, VisitorQuestionId> {

	VisitorQuestion saveAndFlush(VisitorQuestion question);

	void delete(VisitorQuestion question);

	Optional<VisitorQuestion> findById(VisitorQuestionId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select q from VisitorQuestion q where q.id = :id")
	Optional<VisitorQuestion> lock(VisitorQuestionId id);

	Optional<VisitorQuestion> findByOnce(String once);

	long countByAskerAndState(String asker, VisitorState state);

	/** How many about it stand so and were told fewer later days than that. */
	long countByPositionAndStateAndOwedDelaysLessThan(PositionId position, VisitorState state, int delays);

	long countByPositionInAndStateIn(Collection<PositionId> positions, Collection<VisitorState> states);

	List<VisitorQuestion> findByAskerAndState(String asker, VisitorState state, Limit limit);

	/** Those about some positions that stand so, asked from these mailboxes. */
	List<VisitorQuestion> findByPositionInAndStateInAndAskerIn(Collection<PositionId> positions,
			Collection<VisitorState> states, Collection<String> askers, Limit limit);

	/** Those about some positions that stand so, the newest first. */
	List<VisitorQuestion> findByPositionInAndStateInOrderByAskedAtDesc(Collection<PositionId> positions,
			Collection<VisitorState> states, Limit limit);

	List<VisitorQuestion> findByStateIn(Collection<VisitorState> states);

	/** About which positions any stand so. */
	@Query("select distinct q.position from VisitorQuestion q where q.state in :states")
	List<PositionId> positions(Collection<VisitorState> states);

	/** Those about some positions that wait, the most urgent first. */
	List<VisitorQuestion> findByPositionInAndStateInOrderByOwedTeamDueAt(Collection<PositionId> positions,
			Collection<VisitorState> states, Limit limit);

	/**
	 * Those about some positions that stand so, have no answer and were told no day
	 * before that one; those with the latest day first.
	 */
	@Query("select q from VisitorQuestion q where q.position in :positions and q.state = :state and q.answer is null"
			+ " and q.owed.toldDate >= :day order by q.owed.toldDate desc, q.owed.teamDueAt desc")
	List<VisitorQuestion> unanswered(Collection<PositionId> positions, VisitorState state, LocalDate day, Limit limit);

	/** Those about some positions that wait, but for those whose answer has time. */
	@Query("select q from VisitorQuestion q where q.position in :positions and q.state in :waiting"
			+ " and (q.state <> :asked or q.owed.teamDueAt < :now) order by q.owed.teamDueAt")
	List<VisitorQuestion> urgent(Collection<PositionId> positions, Collection<VisitorState> waiting, VisitorState asked,
			Instant now, Limit limit);

	Optional<VisitorQuestion> findFirstByOrderByLookAt();

	List<VisitorQuestion> findByLookAtLessThanEqualOrderByLookAt(Instant now, Limit limit);

}
