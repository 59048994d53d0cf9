package dev.goodword.questions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.questions.published.PublishedAnswerId;

import org.springframework.data.repository.Repository;

/** Where questions are kept. Who changes one has locked its application. */
interface CandidateQuestionRepository extends Repository<CandidateQuestion, CandidateQuestionId> {

	CandidateQuestion saveAndFlush(CandidateQuestion question);

	Optional<CandidateQuestion> findById(CandidateQuestionId id);

	List<CandidateQuestion> findByApplicationOrderByAskedAt(JobApplicationId application);

	List<CandidateQuestion> findByApplicationInAndState(Collection<JobApplicationId> applications, QuestionState state);

	List<CandidateQuestion> findByPublishedOrderByAskedAt(PublishedAnswerId published);

}
