package dev.goodword.surveys.scores.value;

/** Where a number comes from; the later, the weaker. */
public enum Provenance {

	/** Counted by the product. */
	MEASURED,
	/** Said by the company. */
	COMPANY,
	/** A range somebody published. */
	PUBLISHED_RANGE,
	/** Assumed. */
	ASSUMED;

	/** The weaker of both. */
	public Provenance weakest(Provenance other) {
		return (compareTo(other) > 0) ? this : other;
	}

}
