package dev.goodword.questions.visitors;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's side: a person answers, and what helps others is published. */
@Service
@Transactional
public class AnsweringVisitors {

	private final VisitorBook book;

	private final VisitorDesk desk;

	private final PublishedAnswers published;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	AnsweringVisitors(VisitorBook book, VisitorDesk desk, PublishedAnswers published, InstantSource clock,
			ApplicationEventPublisher events) {
		this.book = book;
		this.desk = desk;
		this.published = published;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * One question this person may answer.
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	@Transactional(readOnly = true)
	public VisitorSummary visible(VisitorQuestionId id, StaffMember who) {
		return this.book.summary(this.desk.row(id, who));
	}

	/**
	 * The same, empty where there is none they may answer: for whoever asks within a
	 * transaction, which an exception would undo.
	 */
	@Transactional(readOnly = true)
	public Optional<VisitorSummary> find(VisitorQuestionId id, StaffMember who) {
		return this.desk.find(id, who).map(this.book::summary);
	}

	/**
	 * Answers by mail. Answering in the same words twice changes nothing.
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 * @throws Refused when it awaits no answer, or the words are missing or too long
	 */
	public void answer(VisitorQuestionId id, Answer answer, StaffMember who) {
		VisitorQuestion row = this.desk.row(id, who);
		VisitorSummary.Reply before = this.book.summary(row).reply();
		String words = answer.text().strip();
		if (before != null && words.equals(before.text()) && who.id().equals(before.by())) {
			return;
		}
		Refused.ifObjected(VisitorPolicy.toAnswer(row.state(), words));
		Instant now = this.clock.instant();
		row.answer(this.book.seal(id, words), ref(row.position(), answer, who), who.id(), now);
		this.book.save(row);
		this.desk.record(who, "visitor.answered", id, Map.of());
		this.events.publishEvent(new VisitorToBeTold(id, Word.ANSWERED, row.sentAgain(), who.id(), now));
	}

	private @Nullable PublishedRef ref(PositionId position, Answer answer, StaffMember who) {
		if (answer.publish() != null) {
			return this.published.publish(position, answer.publish(), who);
		}
		return (answer.standing() != null) ? this.published.locked(position, answer.standing()).orElse(null) : null;
	}

}
