package dev.goodword.communication;

import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/** The few steps a candidate is shown; internal stages never are. */
public enum PublicStep {

	/** We have it. */
	RECEIVED,
	/** A person has read it. */
	READ,
	/** We are getting to know each other: talks and work samples. */
	INTERVIEW,
	/** We decide, or an offer is being prepared. */
	DECISION,
	/** The outcome was told. */
	DONE;

	/**
	 * The step of an application.
	 * @param read whether a person has recorded reading it
	 * @param toldKind the kind of the latest stage the candidate was told of; null when
	 * they were told of none
	 * @param outcomeTold whether they may know the outcome
	 */
	static PublicStep of(boolean read, @Nullable StageKind toldKind, boolean outcomeTold) {
		if (outcomeTold) {
			return DONE;
		}
		if (toldKind == null) {
			return read ? READ : RECEIVED;
		}
		return switch (toldKind) {
			case NEW, SCREEN -> read ? READ : RECEIVED;
			case ASSESS, INTERVIEW -> INTERVIEW;
			case DECISION, OFFER -> DECISION;
			case HIRED -> DONE;
		};
	}

}
