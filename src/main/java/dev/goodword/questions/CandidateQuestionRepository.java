package dev.goodword.questions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.published.PublishedAnswerId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where questions are kept. Who changes one has locked its application. */
interface CandidateQuestionRepository extends Repository<CandidateQuestion, CandidateQuestionId> {

	CandidateQuestion saveAndFlush(CandidateQuestion question);

	Optional<CandidateQuestion> findById(CandidateQuestionId id);

	List<CandidateQuestion> findByApplicationOrderByAskedAt(JobApplicationId application);

	List<CandidateQuestion> findByApplicationInAndState(Collection<JobApplicationId> applications, QuestionState state);

	List<CandidateQuestion> findByPublishedOrderByAskedAt(PublishedAnswerId published);

	Optional<CandidateQuestion> findFirstByNextWordAtIsNotNullOrderByNextWordAt();

	List<CandidateQuestion> findByNextWordAtLessThanEqualOrderByNextWordAt(Instant now, Limit limit);

	/** What was asked about the position, the newest first. */
	List<CandidateQuestion> findByPositionAndAskedAtAfterOrderByAskedAtDesc(PositionId position, Instant since,
			Limit limit);

	/** How many were told each of these answers, or helped by it. */
	@Query("""
			select question.published as answer, count(question) as people from CandidateQuestion question
			where question.published in ?1 group by question.published
			""")
	List<Known> countKnowing(Collection<PublishedAnswerId> answers);

	/** One line of the count. */
	interface Known {

		PublishedAnswerId getAnswer();

		long getPeople();

	}

}
