package dev.goodword.questions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.bulk.BatchConcern;
import dev.goodword.questions.published.PublishedAnswerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what candidates asked; an open question speaks against deciding about many. */
@Service
@Transactional(readOnly = true)
public class Questions implements BatchConcern {

	/** The task of whoever answers. */
	public static final String TASK = "CANDIDATE_QUESTION";

	/** The task to answer once for everybody. */
	public static final String PUBLISH = "PUBLISH_ANSWER";

	private final CandidateQuestionRepository questions;

	private final QuestionDesk desk;

	Questions(CandidateQuestionRepository questions, QuestionDesk desk) {
		this.questions = questions;
		this.desk = desk;
	}

	/** All that was asked about an application, oldest first. */
	public List<QuestionSummary> of(JobApplicationId application) {
		return this.desk.rows(application).stream().map(this.desk::summary).toList();
	}

	/**
	 * One question, however it stands.
	 * @throws UnknownQuestion when there is none
	 */
	public QuestionSummary question(CandidateQuestionId id) {
		return this.desk.row(id).map(this.desk::summary).orElseThrow(UnknownQuestion::new);
	}

	/**
	 * One question about an application.
	 * @throws UnknownQuestion when there is none
	 */
	public QuestionSummary question(JobApplicationId application, CandidateQuestionId id) {
		QuestionSummary question = question(id);
		if (!question.application().equals(application)) {
			throw new UnknownQuestion();
		}
		return question;
	}

	/**
	 * Everybody who was answered with a published answer or helped by it, oldest first.
	 */
	public List<QuestionSummary> knowing(PublishedAnswerId answer) {
		return this.questions.findByPublishedOrderByAskedAt(answer).stream().map(this.desk::summary).toList();
	}

	/**
	 * How many were answered with each of these or helped by it; what nobody was told is
	 * left out.
	 */
	public Map<PublishedAnswerId, Long> countKnowing(Collection<PublishedAnswerId> answers) {
		return answers.isEmpty() ? Map.of()
				: this.questions.countKnowing(answers)
					.stream()
					.collect(Collectors.toMap(CandidateQuestionRepository.Known::getAnswer,
							CandidateQuestionRepository.Known::getPeople));
	}

	@Override
	public String messageKey() {
		return "questions.bulk.open";
	}

	@Override
	public Set<JobApplicationId> among(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Set.of()
				: this.questions.findByApplicationInAndState(applications, QuestionState.ASKED)
					.stream()
					.map(CandidateQuestion::application)
					.collect(Collectors.toSet());
	}

}
