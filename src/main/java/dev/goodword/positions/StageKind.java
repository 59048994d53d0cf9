package dev.goodword.positions;

/**
 * The fixed list of what a stage is, whatever a position calls it. Reports, clocks and
 * public wording use the kind.
 */
public enum StageKind {

	/** Arrived, not yet read. */
	NEW,
	/** Being read by a person. */
	SCREEN,
	/** A work sample or test. */
	ASSESS,
	/** A talk, of any round. */
	INTERVIEW,
	/** Everything is in; the team decides. */
	DECISION,
	/** An offer is prepared or out. */
	OFFER,
	/** They come to us. */
	HIRED

}
