package dev.goodword.promises;

/**
 * What became of promises that were due.
 *
 * @param byPerson kept by a decision, a next step or an update of a person
 * @param automatically kept by a message that no person wrote
 * @param broken not kept by the told date, those still open included
 * @param applications how many applications they belong to
 */
public record PromiseTally(int byPerson, int automatically, int broken, int applications) {

	/** Nothing was due. */
	public static final PromiseTally NONE = new PromiseTally(0, 0, 0, 0);

	/** Both together, where no application is in both. */
	public PromiseTally plus(PromiseTally other) {
		return new PromiseTally(this.byPerson + other.byPerson, this.automatically + other.automatically,
				this.broken + other.broken, this.applications + other.applications);
	}

	/** How many were due. */
	public int due() {
		return this.byPerson + this.automatically + this.broken;
	}

	/** How many were kept. */
	public int kept() {
		return this.byPerson + this.automatically;
	}

}
