package dev.goodword.questions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateGone;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.CandidateSeal;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.published.LikeQuestions;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What asking and answering share: the rows, the seal, the dates and the task. */
@Component
class QuestionDesk {

	/** So far back questions are compared. */
	private static final Duration REMEMBERED = Duration.ofDays(60);

	private static final Limit COMPARED = Limit.of(100);

	private static final int PUBLISHED_WITHIN = 2;

	private final CandidateQuestionRepository questions;

	private final CandidateSeal seal;

	private final Candidates candidates;

	private final Positions positions;

	private final Calendars calendars;

	private final Tasks tasks;

	QuestionDesk(CandidateQuestionRepository questions, CandidateSeal seal, Candidates candidates, Positions positions,
			Calendars calendars, Tasks tasks) {
		this.questions = questions;
		this.seal = seal;
		this.candidates = candidates;
		this.positions = positions;
		this.calendars = calendars;
		this.tasks = tasks;
	}

	List<CandidateQuestion> rows(JobApplicationId application) {
		return this.questions.findByApplicationOrderByAskedAt(application);
	}

	Optional<CandidateQuestion> row(CandidateQuestionId id) {
		return this.questions.findById(id);
	}

	void save(CandidateQuestion question) {
		this.questions.saveAndFlush(question);
	}

	byte[] seal(CandidateId candidate, String words) {
		return this.seal.seal(candidate, words.getBytes(StandardCharsets.UTF_8));
	}

	/** As it stands; without words once the person was erased. */
	QuestionSummary summary(CandidateQuestion row) {
		return row.summary(opened(row.candidate(), row.words()),
				(row.answer() != null) ? opened(row.candidate(), row.answer()) : null);
	}

	private String opened(CandidateId candidate, byte[] sealed) {
		try {
			return new String(this.seal.open(candidate, sealed), StandardCharsets.UTF_8);
		}
		catch (CandidateGone ex) {
			return "";
		}
	}

	QuestionDates dates(ApplicationSummary application, QuestionKind kind, Instant now) {
		PositionSummary position = position(application);
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		return QuestionPolicy.dates(team, placeOf(application, position, team), now,
				(kind == QuestionKind.FEEDBACK) ? QuestionPolicy.daysToExplain(application) : 1);
	}

	/** The dates of a day that is told anew. */
	QuestionDates later(ApplicationSummary application, Instant now) {
		PositionSummary position = position(application);
		WorkingCalendar team = this.calendars.calendar(position.calendar());
		return QuestionPolicy.later(team, placeOf(application, position, team), now);
	}

	private ReadingPlace placeOf(ApplicationSummary application, PositionSummary position, WorkingCalendar team) {
		CandidateProfile person = this.candidates.profile(application.candidate());
		return this.calendars.placeOf(person.zoneOr(position.zone()), person.country(), team);
	}

	/**
	 * Has the team write one answer for everybody when somebody else asked much the same
	 * and it was not published: once for all of them.
	 */
	void publishWhatIsAskedAgain(ApplicationSummary application, String text, Instant now) {
		PositionSummary position = position(application);
		List<JobApplicationId> alike = this.questions
			.findByPositionAndAskedAtAfterOrderByAskedAtDesc(application.position(), now.minus(REMEMBERED), COMPARED)
			.stream()
			.filter((row) -> row.isAskedByAnother(application.id()))
			.filter((row) -> LikeQuestions.are(text, opened(row.candidate(), row.words())))
			.map(CandidateQuestion::application)
			.toList();
		boolean known = this.tasks.openAbout(alike).stream().anyMatch((task) -> task.kind().equals(Questions.PUBLISH));
		if (!alike.isEmpty() && !known) {
			WorkingCalendar team = this.calendars.calendar(position.calendar());
			this.tasks.add(Questions.PUBLISH, application.id(), position.owner(),
					QuestionPolicy.dates(team, new ReadingPlace(team.zone(), team), now, PUBLISHED_WITHIN).teamDueAt());
		}
	}

	/** What was asked here is published by now. */
	void published(ApplicationSummary application) {
		this.tasks.answered(application.id(), Set.of(Questions.PUBLISH));
	}

	/** Has the task be due with the earliest open question, or ends it with the last. */
	void remind(ApplicationSummary application) {
		Optional<Instant> due = rows(application.id()).stream()
			.filter((row) -> row.state() == QuestionState.ASKED)
			.map((row) -> summary(row).dates().teamDueAt())
			.min(Comparator.naturalOrder());
		this.tasks.answered(application.id(), Set.of(Questions.TASK));
		due.ifPresent((at) -> this.tasks.add(Questions.TASK, application.id(), position(application).owner(), at));
	}

	/** Gives the task unless it is there. */
	void remind(ApplicationSummary application, Instant due) {
		this.tasks.add(Questions.TASK, application.id(), position(application).owner(), due);
	}

	private PositionSummary position(ApplicationSummary application) {
		return this.positions.summary(application.position());
	}

	/** The same words, with nothing around them. */
	static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
