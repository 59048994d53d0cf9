package dev.goodword.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.positions.PositionStatus;

/**
 * May somebody withdraw, and may they come back: {@code communication.md} 3.9. Leaving is
 * possible until an outcome was told, coming back for 14 days.
 */
final class WithdrawalPolicy {

	private static final int DAYS = 14;

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

	/** The last day of coming back, where the candidate is. */
	static LocalDate lastDay(Instant withdrawnAt, ZoneId theirs) {
		return LocalDate.ofInstant(withdrawnAt, theirs).plusDays(DAYS);
	}

	/**
	 * The first objection to coming back, or empty when it is allowed.
	 * @param theirs where the candidate is
	 */
	static Optional<Refusal> objectionToReturn(ApplicationSummary application, PositionStatus position, ZoneId theirs,
			Instant now) {
		if (application.outcome() != Outcome.WITHDRAWN || application.endedAt() == null) {
			return Refusal.because("notWithdrawn");
		}
		if (LocalDate.ofInstant(now, theirs).isAfter(lastDay(application.endedAt(), theirs))) {
			return Refusal.because("returnTooLate");
		}
		return (position != PositionStatus.CLOSED) ? Optional.empty() : Refusal.because("positionClosed");
	}

}
