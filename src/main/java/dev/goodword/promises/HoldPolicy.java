package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a holding message goes out by itself, and whether one may:
 * {@code communication.md} 3.6 and 3.7. One a promise and one after another word of ours;
 * what comes after a hold or a broken promise is for people.
 */
final class HoldPolicy {

	/** The window on the told day, from 09:30 to 11:30, in seconds. */
	static final int WINDOW = 2 * 60 * 60;

	private static final LocalTime OPENS = LocalTime.of(9, 30);

	private HoldPolicy() {
	}

	/** Whether a promise of this kind is held when nobody acts. */
	static boolean mayHold(PromiseKind kind) {
		return kind != PromiseKind.AFTER_FIRST_HOLD && kind != PromiseKind.REPAIR;
	}

	/**
	 * The moment on the told day.
	 * @param drawn seconds into the window, from 0 and below {@link #WINDOW}
	 */
	static Instant slot(DatedPromise dates, int drawn) {
		if (drawn < 0 || drawn >= WINDOW) {
			throw new IllegalArgumentException("No second of the window: " + drawn);
		}
		return dates.toldDate().atTime(OPENS).atZone(dates.toldZone()).toInstant().plusSeconds(drawn);
	}

	/**
	 * The same hour where the person is now; where that would come before T or after D,
	 * the hour stays as it was and the hours of the message decide.
	 */
	static Instant follow(Instant slot, ZoneId told, ZoneId present, Instant teamDueAt, Instant deadlineAt) {
		Instant there = slot.atZone(told).withZoneSameLocal(present).toInstant();
		return (there.isAfter(teamDueAt) && there.isBefore(deadlineAt)) ? there : slot;
	}

}
