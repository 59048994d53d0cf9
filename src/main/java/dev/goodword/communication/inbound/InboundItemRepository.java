package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.visitors.VisitorQuestionId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where it is kept what came in. */
interface InboundItemRepository extends Repository<InboundItem, UUID> {

	InboundItem save(InboundItem item);

	void delete(InboundItem item);

	Optional<InboundItem> findById(UUID id);

	boolean existsByRawId(UUID rawId);

	List<InboundItem> findByStateOrderByReceivedAt(ItemState state, Limit limit);

	List<InboundItem> findByApplicationAndKindNotOrderByReceivedAtDesc(JobApplicationId application, InboundKind kind);

	long countByApplicationAndKindNotAndReceivedAtAfter(JobApplicationId application, InboundKind kind, Instant since);

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

	long countByQuestionAndReceivedAtAfter(VisitorQuestionId question, Instant since);

	long countByState(ItemState state);

	List<InboundItem> findByCandidate(CandidateId candidate);

}
