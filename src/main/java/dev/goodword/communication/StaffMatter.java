package dev.goodword.communication;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.StaffAlert;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to one of our own people is about: the whole day, or one application.
 *
 * @param alert what they have to know at once; null for the mail of the day
 * @param application which application; null for the mail of the day
 */
record StaffMatter(@Nullable StaffAlert alert, @Nullable JobApplicationId application) {

	/** Everything of the day. */
	static final StaffMatter DAY = new StaffMatter(null, null);

	/** Reads what {@link #toString()} wrote. */
	static StaffMatter of(String text) {
		int gap = text.indexOf('/');
		return (gap < 0) ? DAY : new StaffMatter(StaffAlert.valueOf(text.substring(0, gap)),
				JobApplicationId.of(text.substring(gap + 1)));
	}

	@Override
	public String toString() {
		return (this.alert == null) ? "DAY" : this.alert + "/" + this.application;
	}

}
