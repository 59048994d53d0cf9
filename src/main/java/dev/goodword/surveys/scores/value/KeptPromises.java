package dev.goodword.surveys.scores.value;

import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Difference;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.Share;

/**
 * What became of the promises that fell due; those still open and overdue are broken
 * ({@code experience.md} 3.6.9).
 *
 * @param byPerson kept by a person
 * @param automatically kept by an automatic message
 * @param broken not kept
 * @param applications whose promises they are
 */
public record KeptPromises(int byPerson, int automatically, int broken, int applications) {

	/** Below so many, all promises of one application count as one case. */
	private static final int FEW = 200;

	/** All that fell due. */
	public int due() {
		return this.byPerson + this.automatically + this.broken;
	}

	/** Those kept, by whomever. */
	public Share kept() {
		return new Share(this.byPerson + this.automatically, due());
	}

	/** The range of the process behind so many of those that fell due. */
	public Interval range(int count) {
		Share share = new Share(count, due());
		return (due() < FEW) ? share.wilson(Math.max(1, this.applications)) : share.wilson();
	}

	/**
	 * How the share of those kept changed since another time, in points; each with one
	 * kept and one broken added, so that a year without a broken one is not taken for
	 * certainty (Agresti and Caffo 2000).
	 */
	public Change since(KeptPromises before) {
		return since(before, Difference.WORTH_NAMING);
	}

	/** The same, where a change is worth the word from so many points on. */
	public Change since(KeptPromises before, int naming) {
		if (Math.min(cases(), before.cases()) < Change.COMPARED_FROM) {
			return Change.UNKNOWN;
		}
		return Change.of(new Difference(100 * (adjusted() - before.adjusted()),
				100 * Math.sqrt(adjustedVariance() + before.adjustedVariance())), naming);
	}

	/** So many as do not hang together. */
	private int cases() {
		return (due() < FEW) ? Math.min(due(), this.applications) : due();
	}

	private double adjusted() {
		return (kept().value() * cases() + 1) / (cases() + 2);
	}

	private double adjustedVariance() {
		return adjusted() * (1 - adjusted()) / (cases() + 2);
	}

}
