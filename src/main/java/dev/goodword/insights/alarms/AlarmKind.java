package dev.goodword.insights.alarms;

/** What rings ({@code experience.md} 3.9). */
enum AlarmKind {

	/** A1: the recommendation score of a touchpoint has drifted from its past. */
	DRIFT,
	/** A2: suddenly many more would warn others. */
	JUMP,
	/** Pitfall 9: suddenly many more chose the very best rating. */
	TENS,
	/** A3: fewer promises of a week were kept than the past knows. */
	PROMISES,
	/** A4: machines or crowds answered. */
	BURSTS,
	/** A4: unusually many answered in a hurry. */
	HASTE,
	/** 3.2: half of the people or more needed longer than 90 seconds. */
	LENGTH,
	/** A4: unusually many or few of those asked answered. */
	RESPONSE,
	/** A4: people of one recruiter were asked less often than those of others. */
	ASKING;

	/**
	 * Whether it is seen in blocks of published answers, of which a quarter has several.
	 */
	boolean isOfBlocks() {
		return this == DRIFT || this == JUMP || this == TENS;
	}

}
