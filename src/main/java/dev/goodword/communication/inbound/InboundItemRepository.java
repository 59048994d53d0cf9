package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where it is kept what came in. */
interface InboundItemRepository extends Repository<InboundItem, UUID> {

	InboundItem save(InboundItem item);

	void delete(InboundItem item);

	Optional<InboundItem> findById(UUID id);

	boolean existsByRawId(UUID rawId);

	List<InboundItem> findByStateOrderByReceivedAt(ItemState state, Limit limit);

	List<InboundItem> findByStateOrderByReceivedAtDescIdDesc(ItemState state, Pageable page);

	/** How many belong to nobody, and by when the first of them is read. */
	@Query("""
			select count(item) as mails, min(item.dueAt) as dueAt from InboundItem item
			where item.state = ?1 and item.application is null
			""")
	Waiting waiting(ItemState state);

	/**
	 * Those that belong to nobody and that our people were not told of, the first due.
	 */
	@Query("""
			select item from InboundItem item
			where item.state = ?1 and item.application is null and item.warnedAt is null order by item.dueAt
			""")
	List<InboundItem> unwarned(ItemState state, Limit limit);

	/** Whether our people were told of any since then. */
	boolean existsByWarnedAtGreaterThanEqual(Instant since);

	List<InboundItem> findByApplicationAndKindNotOrderByReceivedAtDesc(JobApplicationId application, InboundKind kind);

	long countByApplicationAndKindNotAndReceivedAtAfter(JobApplicationId application, InboundKind kind, Instant since);

	/** The note that says the latest day until which somebody is away. */
	Optional<InboundItem> findFirstByApplicationAndElsewhereFalseAndAwayUntilGreaterThanEqualOrderByAwayUntilDesc(
			JobApplicationId application, LocalDate day);

	/** What people and their programs wrote about it, newest first. */
	default List<InboundItem> lettersAbout(JobApplicationId application) {
		return findByApplicationAndKindNotOrderByReceivedAtDesc(application, InboundKind.REPORT);
	}

	/** Those about some questions that somebody has still to read, oldest first. */
	List<InboundItem> findByQuestionInAndKindAndChoiceIsNullOrderByReceivedAt(Collection<VisitorQuestionId> questions,
			InboundKind kind);

	/** The mails that became one question, the newest first. */
	List<InboundItem> findByAskedOrderByReceivedAtDesc(CandidateQuestionId asked);

	List<InboundItem> findByQuestion(VisitorQuestionId question);

	long countByQuestionAndKindNotAndReceivedAtAfter(VisitorQuestionId question, InboundKind kind, Instant since);

	/** When somebody saw to the first of those that belong to nobody; empty for none. */
	@Query("""
			select min(item.seenAt) from InboundItem item
			where item.state = ?1
			and item.application is null and item.question is null
			""")
	Optional<Instant> firstSeen(ItemState state);

	/** When the first of those came that belong to nobody; empty for none. */
	@Query("""
			select min(item.receivedAt) from InboundItem item
			where item.state = ?1
			and item.application is null and item.question is null
			""")
	Optional<Instant> firstCome(ItemState state);

	/** Closed by then, and nobody's. */
	List<InboundItem> findByStateAndApplicationIsNullAndQuestionIsNullAndSeenAtLessThanEqualOrderBySeenAt(
			ItemState state, Instant until, Limit limit);

	/** Come by then, and nobody's. */
	List<InboundItem> findByStateAndApplicationIsNullAndQuestionIsNullAndReceivedAtLessThanEqualOrderByReceivedAt(
			ItemState state, Instant until, Limit limit);

	long countByState(ItemState state);

	List<InboundItem> findByCandidate(CandidateId candidate);

	/** What waits. */
	interface Waiting {

		long getMails();

		@Nullable Instant getDueAt();

	}

}
