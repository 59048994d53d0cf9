package dev.goodword.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Chance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that people who asked were told: each question has a chain of promises of its
 * own, judged as all promises are by the word that reached them ({@code communication.md}
 * 3.5 and 3.13).
 */
@Service
@Transactional
public class QuestionDays {

	private final QuestionDayRepository days;

	private final Chance chance;

	QuestionDays(QuestionDayRepository days, Chance chance) {
		this.days = days;
		this.chance = chance;
	}

	/** The day stands on their page the moment they ask. */
	void told(CandidateQuestion question, QuestionDates dates) {
		add(question, dates, DayState.TOLD);
	}

	/**
	 * A letter is to tell this day; until it has arrived, they count on the one before.
	 */
	void toBeTold(CandidateQuestion question, QuestionDates dates) {
		add(question, dates, DayState.UNHEARD);
	}

	private void add(CandidateQuestion question, QuestionDates dates, DayState state) {
		int number = of(question.id()).stream().mapToInt(QuestionDay::number).max().orElse(0) + 1;
		this.days.saveAndFlush(new QuestionDay(this.chance.newId(), question, number, dates.deadlineAt(), state));
	}

	/** They withdrew, or were erased: nothing is owed from then on. */
	void takeBack(JobApplicationId application, Instant at) {
		change(this.days.findByApplicationOrderByNumber(application), (day) -> day.takeBack(at));
	}

	/** They need no answer to this question any more. */
	void takeBack(CandidateQuestionId question, Instant at) {
		change(of(question), (day) -> day.takeBack(at));
	}

	/** A person's answer has reached them. */
	public void answerHeard(CandidateQuestionId question, Instant at) {
		change(in(DayState.TOLD, question), (day) -> day.settle(DayState.ANSWERED, at));
		takeBackUnheard(question, at);
	}

	/**
	 * A letter that tells the latest day has reached them. Days between were told by
	 * letters that others overtook.
	 */
	public void laterDayHeard(CandidateQuestionId question, Instant at) {
		latest(DayState.UNHEARD, question).ifPresent((later) -> {
			change(in(DayState.TOLD, question), (day) -> day.settle(DayState.MOVED, at));
			change(List.of(later), QuestionDay::hear);
			takeBackUnheard(question, at);
		});
	}

	private void takeBackUnheard(CandidateQuestionId question, Instant at) {
		change(in(DayState.UNHEARD, question), (day) -> day.takeBack(at));
	}

	/** The answer has come back: they count on the day as if it had never left. */
	public void answerLost(CandidateQuestionId question) {
		change(latest(DayState.ANSWERED, question).stream().toList(), QuestionDay::reopen);
	}

	/** The letter has come back: they count on the day before, as far as they know. */
	public void laterDayLost(CandidateQuestionId question) {
		latest(DayState.MOVED, question).ifPresent((moved) -> {
			List<QuestionDay> next = in(DayState.TOLD, question).stream()
				.filter((day) -> day.number() > moved.number())
				.toList();
			if (!next.isEmpty()) {
				change(next, QuestionDay::unhear);
				change(List.of(moved), QuestionDay::reopen);
			}
		});
	}

	private void change(List<QuestionDay> some, Consumer<QuestionDay> change) {
		some.forEach((day) -> {
			change.accept(day);
			this.days.saveAndFlush(day);
		});
	}

	private Optional<QuestionDay> latest(DayState state, CandidateQuestionId question) {
		return in(state, question).stream().reduce((earlier, later) -> later);
	}

	private List<QuestionDay> in(DayState state, CandidateQuestionId question) {
		return of(question).stream().filter((day) -> day.is(state)).toList();
	}

	private List<QuestionDay> of(CandidateQuestionId question) {
		return this.days.findByQuestionOrderByNumber(question);
	}

}
