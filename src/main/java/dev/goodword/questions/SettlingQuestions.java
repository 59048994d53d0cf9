package dev.goodword.questions;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationReopened;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.candidates.CandidateErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A "no" leaves questions open: a person still answers. Whoever withdraws takes them
 * back, and has them open again, with new days, when they return.
 */
@Component
@Transactional
class SettlingQuestions {

	private final QuestionDesk desk;

	private final QuestionDays days;

	private final Applications applications;

	SettlingQuestions(QuestionDesk desk, QuestionDays days, Applications applications) {
		this.desk = desk;
		this.days = days;
		this.applications = applications;
	}

	@EventListener
	void on(ApplicationEnded fact) {
		if (!fact.outcome().isOwedAWord()) {
			takeBack(fact.application(), fact.at());
		}
	}

	@EventListener
	void on(ApplicationReopened fact) {
		Instant ended = this.applications.log(fact.application())
			.stream()
			.filter((entry) -> entry.at().isBefore(fact.at()))
			.map(StageMoveEntry::at)
			.max(Instant::compareTo)
			.orElse(fact.at());
		change(fact.application(), (row) -> row.isTakenBackAt(ended), (row, application) -> {
			QuestionDates dates = this.desk.dates(application, QuestionKind.QUESTION, fact.at());
			row.askAgain(dates);
			this.days.told(row, dates);
		});
	}

	@EventListener
	void on(CandidateErased fact) {
		this.applications.ofCandidate(fact.candidate()).forEach((application) -> takeBack(application.id(), fact.at()));
	}

	private void takeBack(JobApplicationId id, Instant now) {
		change(id, (row) -> row.state() == QuestionState.ASKED, (row, application) -> row.takeBack(now));
		this.days.takeBack(id, now);
	}

	private void change(JobApplicationId id, Predicate<CandidateQuestion> which,
			BiConsumer<CandidateQuestion, ApplicationSummary> change) {
		ApplicationSummary application = this.applications.summary(id);
		List<CandidateQuestion> rows = this.desk.rows(id).stream().filter(which).toList();
		rows.forEach((row) -> {
			change.accept(row, application);
			this.desk.save(row);
		});
		if (!rows.isEmpty()) {
			this.desk.remind(application);
		}
	}

}
