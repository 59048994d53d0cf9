package dev.goodword.promises;

import java.util.Optional;

import dev.goodword.positions.StageKind;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.Spans;

/** Which event makes which promise, and how many working days the team then has. */
final class PromiseTable {

	private PromiseTable() {
	}

	/**
	 * The promise a stage brings when the candidate is told of it; empty when it brings
	 * none of its own.
	 */
	static Optional<PromiseKind> onEntering(StageKind kind) {
		return switch (kind) {
			case NEW, SCREEN, HIRED -> Optional.empty();
			case ASSESS, INTERVIEW, DECISION -> Optional.of(PromiseKind.NEXT_ROUND);
			case OFFER -> Optional.of(PromiseKind.OFFER_IN_PREPARATION);
		};
	}

	/** N: what is set for the position or its company, else the product's figure. */
	static int workingDays(PromiseKind kind, Spans spans) {
		return span(kind).map(spans::of).orElse(kind.workingDays());
	}

	/** The setting that says N; empty where nobody sets it. */
	static Optional<Span> span(PromiseKind kind) {
		return Optional.ofNullable(switch (kind) {
			case APPLICATION_RECEIVED -> Span.FIRST_ANSWER;
			case NEXT_ROUND, NEW_TIME, AFTER_INVITATION, AFTER_INFORMATION, REOPENED, CORRECTED -> Span.NEXT_ROUND;
			case INTERVIEW_BOOKED, INTERVIEW_HELD -> Span.AFTER_TALK;
			case FINAL_ROUND_BOOKED, FINAL_ROUND_HELD -> Span.AFTER_FINAL_TALK;
			case OFFER_IN_PREPARATION, AFTER_EXPIRY, AFTER_RESCIND -> Span.OFFER;
			case AFTER_FIRST_HOLD -> Span.AFTER_FIRST_HOLD;
			case AFTER_SECOND_HOLD -> Span.AFTER_SECOND_HOLD;
			case AFTER_RELEASE -> Span.AFTER_RELEASE;
			case INVITATION_OUT, INFORMATION_ASKED, OFFER_OUT, LAPSE_CHOICE, KEPT_IN, AFTER_UPDATE, AWAY, PAUSE,
					RESUMED, LEGAL_HOLD, AFTER_LEGAL_HOLD, REPAIR, QUESTION ->
				null;
		});
	}

}
