package dev.goodword.communication;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to one of our own people is about: the whole day, the week before, or one
 * application.
 *
 * @param alert what they have to know at once; null for the mail of the day or week
 * @param application which application; null for the mail of the day or week
 * @param isWeek whether it is the mail of the week
 */
record StaffMatter(@Nullable StaffAlert alert, @Nullable JobApplicationId application, boolean isWeek) {

	/** Everything of the day. */
	static final StaffMatter DAY = new StaffMatter(null, null, false);

	/** The week before. */
	static final StaffMatter WEEK = new StaffMatter(null, null, true);

	private static final String WEEKLY = "WEEK";

	StaffMatter(StaffAlert alert, JobApplicationId application) {
		this(alert, application, false);
	}

	/** Reads what {@link #toString()} wrote. */
	static StaffMatter of(String text) {
		if (text.equals(WEEKLY)) {
			return WEEK;
		}
		int gap = text.indexOf('/');
		return (gap < 0) ? DAY : new StaffMatter(StaffAlert.valueOf(text.substring(0, gap)),
				JobApplicationId.of(text.substring(gap + 1)));
	}

	@Override
	public String toString() {
		if (this.isWeek) {
			return WEEKLY;
		}
		return (this.alert == null) ? "DAY" : this.alert + "/" + this.application;
	}

}
