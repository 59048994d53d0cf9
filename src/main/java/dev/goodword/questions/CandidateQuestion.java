package dev.goodword.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.published.PublishedAnswerId;
import dev.goodword.questions.published.PublishedRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One question of a candidate; its words lie under the candidate's own key. */
@Entity
@Table(name = "candidate_question")
class CandidateQuestion {

	@EmbeddedId
	private CandidateQuestionId id;

	@Embedded
	private JobApplicationId application;

	@Embedded
	private PositionId position;

	@Embedded
	private CandidateId candidate;

	@Enumerated(EnumType.STRING)
	private QuestionKind kind;

	@Enumerated(EnumType.STRING)
	private QuestionState state;

	private byte[] words;

	private byte @Nullable [] answer;

	private Instant askedAt;

	private Instant teamDueAt;

	private LocalDate toldDate;

	private String toldZone;

	@Embedded
	private @Nullable PublishedAnswerId published;

	private @Nullable Integer publishedNo;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "answered_by"))
	private @Nullable AccountId answeredBy;

	private @Nullable Instant settledAt;

	private int delays;

	private @Nullable Instant nextWordAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected CandidateQuestion() {
	}

	CandidateQuestion(CandidateQuestionId id, Asking asking, byte[] words, QuestionDates dates, Instant now) {
		this.id = id;
		this.application = asking.application();
		this.position = asking.position();
		this.candidate = asking.candidate();
		this.kind = asking.kind();
		this.state = QuestionState.ASKED;
		this.words = words;
		this.askedAt = now;
		owe(dates);
	}

	void answer(byte[] sealed, @Nullable PublishedRef as, AccountId who, Instant now) {
		this.answer = sealed;
		this.answeredBy = who;
		refer(as);
		settle(QuestionState.ANSWERED, now);
	}

	/** What was published before helped. */
	void helped(PublishedRef by, Instant now) {
		refer(by);
		settle(QuestionState.SETTLED, now);
	}

	void takeBack(Instant now) {
		settle(QuestionState.TAKEN_BACK, now);
	}

	/** It awaits an answer after all, by new dates. */
	void askAgain(QuestionDates dates) {
		this.state = QuestionState.ASKED;
		this.settledAt = null;
		this.delays = 0;
		owe(dates);
	}

	/** Nobody kept the day: the person is told a later one. */
	void delay(QuestionDates later) {
		this.delays++;
		owe(later);
	}

	/** Nothing is to be told before the morning of the day that was named. */
	void sleep(Instant morning) {
		this.nextWordAt = morning;
	}

	/** Nothing is told by itself any more. */
	void leave() {
		this.nextWordAt = null;
	}

	private void owe(QuestionDates dates) {
		this.teamDueAt = dates.teamDueAt();
		this.toldDate = dates.told();
		this.toldZone = dates.zone().getId();
		this.nextWordAt = dates.morning();
	}

	private void refer(@Nullable PublishedRef to) {
		this.published = (to != null) ? to.answer() : null;
		this.publishedNo = (to != null) ? to.version() : null;
	}

	private void settle(QuestionState end, Instant now) {
		this.state = end;
		this.settledAt = now;
		this.nextWordAt = null;
	}

	CandidateQuestionId id() {
		return this.id;
	}

	JobApplicationId application() {
		return this.application;
	}

	CandidateId candidate() {
		return this.candidate;
	}

	QuestionState state() {
		return this.state;
	}

	int delays() {
		return this.delays;
	}

	@Nullable Instant nextWordAt() {
		return this.nextWordAt;
	}

	byte[] words() {
		return this.words;
	}

	byte @Nullable [] answer() {
		return this.answer;
	}

	/**
	 * Whether somebody else wants or wanted to know it, and nobody else could read it.
	 */
	boolean isAskedByAnother(JobApplicationId one) {
		return !this.application.equals(one) && this.kind == QuestionKind.QUESTION && this.published == null
				&& this.state != QuestionState.TAKEN_BACK;
	}

	/** Whether it was taken back at that moment. */
	boolean isTakenBackAt(Instant moment) {
		return this.state == QuestionState.TAKEN_BACK && moment.equals(this.settledAt);
	}

	QuestionSummary summary(String text, @Nullable String said) {
		PublishedRef ref = PublishedRef.stored(this.published, this.publishedNo);
		return new QuestionSummary(this.id, this.application, this.state, text, said, this.askedAt,
				new QuestionDates(this.teamDueAt, this.toldDate, ZoneId.of(this.toldZone)), this.answeredBy,
				this.settledAt, ref, this.kind, this.delays);
	}

	/** Who asks about what. */
	record Asking(JobApplicationId application, PositionId position, CandidateId candidate, QuestionKind kind) {
	}

}
