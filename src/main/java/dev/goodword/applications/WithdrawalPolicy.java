package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.positions.PositionStatus;
import org.jspecify.annotations.Nullable;

/**
 * May somebody withdraw, and may they come back: {@code communication.md} 3.8 and 3.9.
 * Leaving is possible until an outcome was told, coming back for 14 days, and for 90 when
 * it was we who let it lapse or released them.
 */
final class WithdrawalPolicy {

	private static final int DAYS = 14;

	private static final int DAYS_AFTER_LAPSE = 90;

	private WithdrawalPolicy() {
	}

	/**
	 * The first objection to withdrawing, or empty when it is allowed.
	 * @param goesOnForThem whether the candidate knows of no end
	 */
	static Optional<Refusal> objection(boolean goesOnForThem, Withdrawal wanted) {
		if (!goesOnForThem) {
			return Refusal.because("ended");
		}
		return Wording.fits(wanted.words(), Withdrawal.LONGEST) ? Optional.empty() : Refusal.because("textUnfit");
	}

	/** Whether somebody may come back from such an end at all. */
	static boolean isReversible(@Nullable Outcome outcome) {
		return outcome == Outcome.WITHDRAWN || outcome == Outcome.LAPSED_BY_COMPANY || outcome == Outcome.RELEASED;
	}

	/** The last day of coming back, where the candidate is. */
	static LocalDate lastDay(@Nullable Outcome outcome, Instant endedAt, ZoneId theirs) {
		return LocalDate.ofInstant(endedAt, theirs).plusDays((outcome == Outcome.WITHDRAWN) ? DAYS : DAYS_AFTER_LAPSE);
	}

	/**
	 * The first objection to coming back, or empty when it is allowed.
	 * @param theirs where the candidate is
	 */
	static Optional<Refusal> objectionToReturn(ApplicationSummary application, PositionStatus position, ZoneId theirs,
			Instant now) {
		boolean unheard = application.outcome() == Outcome.RELEASED && application.told() != Told.SENT;
		if (!isReversible(application.outcome()) || application.endedAt() == null || unheard) {
			return Refusal.because("notWithdrawn");
		}
		if (LocalDate.ofInstant(now, theirs).isAfter(lastDay(application.outcome(), application.endedAt(), theirs))) {
			return Refusal.because("returnTooLate");
		}
		return (position != PositionStatus.CLOSED) ? Optional.empty() : Refusal.because("positionClosed");
	}

}
