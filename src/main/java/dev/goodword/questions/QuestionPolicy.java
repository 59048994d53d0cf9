package dev.goodword.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;

/**
 * What may be asked and answered, and by when: {@code communication.md} 3.2, row
 * "Candidate's question", and 7.4.
 */
final class QuestionPolicy {

	/** The longest question, in characters. */
	static final int LONGEST_QUESTION = 1000;

	/** The longest answer, in characters. */
	static final int LONGEST_ANSWER = 3000;

	/** So long after the end one can ask for more detail. */
	static final Duration WANTED_FOR = Duration.ofDays(90);

	/** So many times a later day is told without a person having answered. */
	static final int MOST_DELAYS = 2;

	/** The team's working days when a day is told anew. */
	private static final int DELAYED_BY = 3;

	private static final int MOST_OPEN = 3;

	private static final int MOST_A_DAY = 5;

	private static final Duration DAY = Duration.ofDays(1);

	private QuestionPolicy() {
	}

	/**
	 * The close of the next working day of the team, and the first polite day after it
	 * where the candidate is. The day of the question never counts.
	 */
	static QuestionDates dates(WorkingCalendar team, ReadingPlace theirs, Instant asked) {
		return dates(team, theirs, asked, 1);
	}

	/** The same for more than one working day of the team. */
	static QuestionDates dates(WorkingCalendar team, ReadingPlace theirs, Instant asked, int workingDays) {
		return QuestionDates.after(team, theirs, asked, workingDays);
	}

	/** The dates of a day that is told anew, because nobody kept the one before. */
	static QuestionDates later(WorkingCalendar team, ReadingPlace theirs, Instant now) {
		return dates(team, theirs, now, DELAYED_BY);
	}

	/**
	 * The first objection to asking this, or empty.
	 * @param before what was asked before about the same application
	 */
	static Optional<Refusal> toAsk(ApplicationSummary application, String text, Collection<QuestionSummary> before,
			Instant now) {
		if (!application.isUntold()) {
			return because("ended");
		}
		if (!Wording.says(text) || !Wording.fits(text, LONGEST_QUESTION)) {
			return because("question");
		}
		if (before.stream().filter(QuestionSummary::isOpen).count() >= MOST_OPEN) {
			return because("open");
		}
		Instant since = now.minus(DAY);
		return (before.stream().filter((one) -> one.askedAt().isAfter(since)).count() >= MOST_A_DAY) ? because("pace")
				: Optional.empty();
	}

	/**
	 * The first objection to wanting more detail on our decision, or empty: whoever was
	 * told our "no" may ask once, for some time.
	 * @param before what was asked before about the same application
	 */
	static Optional<Refusal> toWant(ApplicationSummary application, String text, Collection<QuestionSummary> before,
			Instant now) {
		if (application.isUntold() || application.outcome() == null || !application.outcome().isOurNo()) {
			return because("undecided");
		}
		if (application.endedAt() == null || now.isAfter(application.endedAt().plus(WANTED_FOR))) {
			return because("long");
		}
		if (before.stream().anyMatch((one) -> one.isAboutDecision() && one.state() != QuestionState.TAKEN_BACK)) {
			return because("wanted");
		}
		return Wording.fits(text, LONGEST_QUESTION) ? Optional.empty() : because("question");
	}

	/**
	 * The working days of the team for more detail: whoever met us hears on the third.
	 */
	static int daysToExplain(ApplicationSummary application) {
		return (application.interviewHeldAt() != null) ? 2 : 4;
	}

	/** The first objection to this answer, or empty. */
	static Optional<Refusal> toAnswer(QuestionState state, String answer) {
		if (state != QuestionState.ASKED) {
			return because("settled");
		}
		return (Wording.says(answer) && Wording.fits(answer, LONGEST_ANSWER)) ? Optional.empty() : because("answer");
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("questions.refused." + why, null));
	}

}
