package dev.goodword.questions;

import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.data.repository.Repository;

/** Where the days are kept that people who asked were told. */
interface QuestionDayRepository extends Repository<QuestionDay, UUID> {

	QuestionDay saveAndFlush(QuestionDay day);

	List<QuestionDay> findByQuestionOrderByNumber(CandidateQuestionId question);

	List<QuestionDay> findByApplicationOrderByNumber(JobApplicationId application);

}
