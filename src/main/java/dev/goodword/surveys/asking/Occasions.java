package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Consents;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.applications.inviting.EndQuestion;
import dev.goodword.applications.inviting.EndQuestionKind;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.offers.OfferState;
import dev.goodword.offers.Offers;
import dev.goodword.offers.starting.FirstDay;
import dev.goodword.offers.starting.FirstDays;
import dev.goodword.promises.LeftWaiting;
import dev.goodword.promises.Promises;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;

import org.springframework.stereotype.Component;

/** Knows whether there is something to ask about, and how the application counts. */
@Component
class Occasions {

	/** Whoever declined an offer has heard from us often enough for some days. */
	private static final Duration AFTER_THEIR_NO = Duration.ofDays(5);

	private final Promises promises;

	private final Offers offers;

	private final Consents consents;

	private final EndQuestions questions;

	private final FirstDays days;

	Occasions(Promises promises, Offers offers, Consents consents, EndQuestions questions, FirstDays days) {
		this.promises = promises;
		this.offers = offers;
		this.consents = consents;
		this.questions = questions;
		this.days = days;
	}

	/** At what an ended application is asked about; empty while it is not told. */
	Optional<Occasion> end(ApplicationSummary application) {
		Outcome outcome = application.outcome();
		if (outcome == null || (outcome.isOwedAWord() && application.told() != Told.SENT)) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (outcome) {
			case NOT_SELECTED, POSITION_CLOSED, RELEASED -> (application.interviewHeldAt() != null)
					? ended(Touchpoint.T4, OutcomeClass.REJ_POST) : ended(Touchpoint.T3, OutcomeClass.REJ_PRE);
			case HIRED -> ended(Touchpoint.T6, OutcomeClass.OFFERED);
			case WITHDRAWN ->
				hasDeclined(application.id()) ? new Occasion(Touchpoint.T6, OutcomeClass.OFFERED, AFTER_THEIR_NO)
						: ended(Touchpoint.T5, LeftWaiting.wasToldToBeLate(this.promises.history(application.id()))
								? OutcomeClass.STALE : OutcomeClass.WITHDRAWN);
			case LAPSED_BY_COMPANY -> ended(Touchpoint.T5, OutcomeClass.STALE);
			case MOVED, DUPLICATE, SPAM -> null;
		});
	}

	private static Occasion ended(Touchpoint touchpoint, OutcomeClass outcome) {
		return new Occasion(touchpoint, outcome, delay(outcome));
	}

	/** How long after such an end, once it is known to them, people are asked. */
	static Duration delay(OutcomeClass outcome) {
		return switch (outcome) {
			case REJ_PRE, OFFERED -> Duration.ofDays(3);
			case REJ_POST -> Duration.ofDays(5);
			case WITHDRAWN, STALE -> Duration.ofDays(2);
		};
	}

	/** From when on somebody counts as left waiting; empty when they do not wait. */
	Optional<Instant> waitingSince(ApplicationSummary application) {
		return application.isOpen() ? LeftWaiting.from(this.promises.history(application.id())) : Optional.empty();
	}

	/**
	 * When somebody began to work here, or will; empty when nobody knows, or they never
	 * came.
	 */
	Optional<Instant> worksSince(ApplicationSummary application) {
		return (application.outcome() == Outcome.HIRED) ? this.days.of(application.id()).flatMap(FirstDay::begins)
				: Optional.empty();
	}

	/** Whether what the person is to be asked about is still so, and known to them. */
	boolean stands(Touchpoint touchpoint, ApplicationSummary application, Instant now) {
		return switch (touchpoint) {
			case T1 -> application.isOpen();
			case T2 -> application.isOpen() && application.interviewHeldAt() != null;
			case T3, T4 -> end(application).filter((end) -> isNo(end.touchpoint())).isPresent();
			case T5, T6 -> end(application).filter((end) -> end.touchpoint() == touchpoint).isPresent();
			case T7 -> waitingSince(application).filter((since) -> !since.isAfter(now)).isPresent();
			case T8 -> (application.isOpen() || end(application).isPresent()) && mayKeepInTouch(application.id());
			case T9 -> worksSince(application).filter((since) -> Ripening.isFirstMonthOver(since, now)).isPresent();
			case INT -> false;
		};
	}

	/**
	 * Whether they said, with the form or at the end, that we may write to them; what
	 * they said last counts.
	 */
	private boolean mayKeepInTouch(JobApplicationId application) {
		return this.questions.asked(application)
			.stream()
			.filter((asked) -> asked.kind() == EndQuestionKind.POOL && asked.answer() != null)
			.findFirst()
			.map(EndQuestion::isAccepted)
			.orElseGet(() -> this.consents.isGiven(application, Consents.KEEP_IN_TOUCH));
	}

	private boolean hasDeclined(JobApplicationId application) {
		return this.offers.handedOver(application).filter((offer) -> offer.state() == OfferState.DECLINED).isPresent();
	}

	static boolean isNo(Touchpoint touchpoint) {
		return touchpoint == Touchpoint.T3 || touchpoint == Touchpoint.T4;
	}

	/**
	 * Something to ask about.
	 *
	 * @param outcome how the application counts
	 * @param delay how long after they know, give or take a day
	 */
	record Occasion(Touchpoint touchpoint, OutcomeClass outcome, Duration delay) {
	}

}
