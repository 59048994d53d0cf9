package dev.goodword.surveys.scores.value;

/**
 * Where somebody stands with the company over the years; nobody's answers move it
 * ({@code experience.md} 3.6.8).
 */
public enum LifeStage {

	/** Asked about a position, without an application. */
	PROSPECT,
	/** Applied. */
	APPLICANT,
	/** Met, or tested. */
	ENGAGED,
	/** Hired, or in touch after the end. */
	RELATION,
	/** No contact for a year, or none wanted. */
	DORMANT,
	/** Objected, erased, or no longer kept. */
	ENDED;

	/** What can move somebody. */
	public enum Event {

		/** Their application was acknowledged. */
		APPLIED,
		/** The first live contact, or a test handed in. */
		MET,
		/** Their application ended, and they want to stay in touch. */
		CLOSED_IN_TOUCH,
		/** Their application ended, and they said nothing of the kind. */
		CLOSED,
		/** Hired. */
		HIRED,
		/** Twelve months without contact. */
		SILENT_FOR_A_YEAR,
		/** Objection, erasure, or the end of the time we may keep them. */
		LET_GO

	}

	/** Where they stand after it; what cannot happen there changes nothing. */
	public LifeStage after(Event event) {
		if (this == ENDED) {
			return ENDED;
		}
		boolean running = this == APPLICANT || this == ENGAGED;
		return switch (event) {
			case APPLIED -> running ? this : APPLICANT;
			case MET -> (this == APPLICANT) ? ENGAGED : this;
			case HIRED -> running ? RELATION : this;
			case CLOSED_IN_TOUCH -> running ? RELATION : this;
			case CLOSED -> running ? DORMANT : this;
			case SILENT_FOR_A_YEAR -> (this == RELATION) ? DORMANT : this;
			case LET_GO -> ENDED;
		};
	}

}
