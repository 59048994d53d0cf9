package dev.goodword.insights.alarms;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The alarms of a company on a page.
 *
 * @param open those to be dealt with, the oldest first
 * @param closed those of a year, the newest first
 * @param pasts what they are held against
 * @param tens how many choose the best there is, against its past
 * @param again what was typed and not taken
 */
record AlarmView(String company, String companyName, List<Line> open, List<Line> closed, List<Measure> pasts,
		List<TensView> tens, Again again) {

	/**
	 * What was typed and not taken, with the reason.
	 *
	 * @param field the id of its field
	 * @param lost whether the page has that field no longer
	 */
	record Again(String field, String words, String error, boolean lost) {

		static final Again NOTHING = new Again("", "", "", false);

		/** What stands in a field: what was typed there, else nothing. */
		public String in(String id) {
			return isAbout(id) ? this.words : "";
		}

		/** Whether the field needs another look. */
		public boolean isAbout(String id) {
			return this.field.equals(id);
		}

	}

	/**
	 * An alarm.
	 *
	 * @param facts when it rang and what about
	 * @param text what it means, and what it does not
	 * @param before that it was let go as chance before; null when it was not
	 * @param owner who has it; null while nobody has
	 * @param may what may be done
	 */
	record Line(String id, String title, List<String> facts, String text, @Nullable String before,
			@Nullable Owner owner, Status status, Handling handling, May may) {

		/** Whether it has a field with that id. */
		boolean asks(String field) {
			return (this.may.explain && field.equals("cause-" + this.id))
					|| (this.may.act && field.equals("action-" + this.id))
					|| (this.may.letGo && field.equals("chance-" + this.id));
		}

	}

	/**
	 * Who has an alarm.
	 *
	 * @param other whether it is somebody else than the reader
	 */
	record Owner(String id, String words, boolean other) {
	}

	/** How far it is: how that is drawn, and in words. */
	record Status(String kind, String words) {
	}

	/** What may be done: one step at a time, or letting it go. */
	record May(boolean take, boolean takeOver, boolean explain, boolean act, boolean check, boolean close,
			boolean letGo) {
	}

	/**
	 * A frozen past.
	 *
	 * @param reason why it replaced another; null for the first
	 */
	record Measure(String place, String name, String until, @Nullable String reason) {
	}

}
