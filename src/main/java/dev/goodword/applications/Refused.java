package dev.goodword.applications;

import java.util.Optional;

/** A use case was refused by a rule; the reason is meant for the person who asked. */
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.messageKey());
		this.refusal = refusal;
	}

	/** A refusal of this module, by the last word of its key. */
	static Refused because(String why) {
		return new Refused(new Refusal(Refusal.KEYS + why, null));
	}

	/**
	 * Stops the use case when a rule objects.
	 * @throws Refused with the objection, if there is one
	 */
	public static void ifObjected(Optional<Refusal> objection) {
		if (objection.isPresent()) {
			throw new Refused(objection.get());
		}
	}

	/** The reason. */
	public Refusal refusal() {
		return this.refusal;
	}

}
