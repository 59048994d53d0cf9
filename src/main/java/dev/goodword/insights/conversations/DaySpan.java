package dev.goodword.insights.conversations;

import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The days one may choose from.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DaySpan(LocalDate first, LocalDate last) {

	/** A talk about a figure of long ago helps nobody. */
	private static final int SOON = 60;

	private static final int LATEST_LOOK = 365;

	/** The days for a talk. */
	public static DaySpan ofTalk(LocalDate today) {
		return new DaySpan(today, today.plusDays(SOON));
	}

	/**
	 * The days for looking again: from when on the first quarter that began after the
	 * talk may be published, since an earlier one tells nothing of what it changed.
	 */
	public static DaySpan ofLook(LocalDate heldOn, ZoneId zone) {
		return new DaySpan(LocalDate.ofInstant(SurveyFigures.frozenAt(firstAfter(heldOn)), zone),
				heldOn.plusDays(LATEST_LOOK));
	}

	/** The first quarter that began after a talk. */
	static Quarter firstAfter(LocalDate heldOn) {
		return Quarter.of(heldOn).plus(1);
	}

	boolean contains(@Nullable LocalDate day) {
		return day != null && !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
