package dev.goodword.desk.model;

import dev.goodword.shared.LocaleTag;

/**
 * In which order applications are listed; ties go by id, so that pages never overlap.
 *
 * @param by what counts
 * @param descending whether the order is turned round
 */
public record RowOrder(By by, boolean descending) {

	/** The nearest promise first. */
	public static final RowOrder BY_PROMISE = new RowOrder(By.PROMISE, false);

	/** What a list can be ordered by. */
	public enum By {

		/** The team's due time. */
		PROMISE,
		/** The name, in the reader's language. */
		NAME,
		/** When it arrived. */
		RECEIVED

	}

	/** The order in SQL, made of constants only. */
	String sql(LocaleTag reader) {
		String column = switch (this.by) {
			case PROMISE -> "team_due_at";
			case NAME -> reader.isChinese() ? "sort_zh" : "sort_en";
			case RECEIVED -> "received_at";
		};
		String direction = this.descending ? " desc" : "";
		return column + " is null, " + column + direction + ", application_id" + direction;
	}

}
