package dev.goodword.communication.returns;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.questions.visitors.VisitorQuestionId;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where it is kept what came back. */
interface MailReturnRepository extends Repository<MailReturn, UUID> {

	MailReturn save(MailReturn row);

	void delete(MailReturn row);

	Optional<MailReturn> findById(UUID id);

	boolean existsByMessageIdAndKind(UUID messageId, AnswerKind kind);

	boolean existsByAddressKeyAndKind(byte[] addressKey, AnswerKind kind);

	long countByAddressKeyAndKindAndHappenedAtAfter(byte[] addressKey, AnswerKind kind, Instant since);

	List<MailReturn> findByAddressKeyAndSettledAtIsNull(byte[] addressKey);

	/** Those of candidates that nobody has seen to. */
	List<MailReturn> findBySettledAtIsNullAndQuestionIsNullOrderByHappenedAtDesc(Limit limit);

	List<MailReturn> findByQuestion(VisitorQuestionId question);

	/** Those about some questions that still stand, the newest last. */
	List<MailReturn> findByQuestionInAndSettledAtIsNullOrderByHappenedAt(Collection<VisitorQuestionId> questions);

	List<MailReturn> findByCandidate(CandidateId candidate);

}
