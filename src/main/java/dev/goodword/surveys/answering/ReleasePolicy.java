package dev.goodword.surveys.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;

/** When waiting answers are released, and until when they still count. Pure. */
public final class ReleasePolicy {

	/** The fewest answers that are released together. */
	static final int BATCH = Generalisation.ALIKE;

	/** How long after the end of its period an answer waits for company, or counts. */
	static final Duration PATIENCE = Duration.ofDays(35);

	/** So much later than in UTC a month ends in the last place on earth. */
	private static final Duration WESTERNMOST = Duration.ofHours(12);

	private ReleasePolicy() {
	}

	/** By then the last link to our own people has died, wherever they are. */
	private static final Duration STAFF_ANSWERED = Duration.ofDays(34);

	/** How long answers given in the middle of an application stay sealed at most. */
	private static final int MONTHS_SEALED = 9;

	/** For so many months answers may wait for others and keep their own words. */
	private static final int MONTHS_WITH_WORDS = 3;

	/**
	 * Whether own words of an answer that waited may still be read. Who decided about its
	 * application is known for so long, and words must never outlive that.
	 * @param carries for how many months it has waited for others since its own
	 */
	static boolean keepsWords(int carries) {
		return carries <= MONTHS_WITH_WORDS;
	}

	/** Whether answers wait until everybody asked in the same month has an outcome. */
	static boolean isSealed(Touchpoint touchpoint) {
		return touchpoint == Touchpoint.T2;
	}

	/** From when on nobody is added to those asked in a month, wherever they are. */
	static Instant monthOver(YearMonth month) {
		return start(month.plusMonths(1)).plus(WESTERNMOST);
	}

	/**
	 * From when on sealed answers are opened whoever still waits, for the company only.
	 */
	static Instant openedAnyway(YearMonth month) {
		return start(month.plusMonths(MONTHS_SEALED));
	}

	/**
	 * When all answers of our own people about a quarter are opened together, a day
	 * before its figures are final.
	 * @param month the last of the quarter
	 */
	static Instant staffAnswered(YearMonth month) {
		return start(month.plusMonths(1)).plus(STAFF_ANSWERED);
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	static boolean mayRelease(int waiting) {
		return waiting >= BATCH;
	}

	/**
	 * From when on the answers of a month that are too few wait with the next month's;
	 * those of our own people are deleted then.
	 */
	static Instant carriedAt(YearMonth month) {
		return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).plus(PATIENCE);
	}

	/** From when on the figures of a quarter stay as they are. */
	public static Instant frozenAt(Quarter quarter) {
		return carriedAt(quarter.lastMonth());
	}

}
