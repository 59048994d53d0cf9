package dev.goodword.desk;

/**
 * How far a due time is away.
 *
 * @param when on which side of today
 * @param workingDays for {@code LATE} how many working days have passed since, 0 for
 * earlier today; otherwise how many lie ahead, 0 for today
 */
public record Due(When when, int workingDays) {

	/** On which side of today. */
	public enum When {

		/** The time has passed. */
		LATE,
		/** Later today. */
		TODAY,
		/** Within the next two working days. */
		NEAR,
		/** After that. */
		LATER

	}

}
