package dev.goodword.applications;

import java.util.Optional;

/** A use case was refused by a rule; the reason is meant for the person who asked. */
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.messageKey());
		this.refusal = refusal;
	}

	/**
	 * Stops the use case when a rule objects.
	 * @throws Refused with the objection, if there is one
	 */
	static void ifObjected(Optional<Refusal> objection) {
		if (objection.isPresent()) {
			throw new Refused(objection.get());
		}
	}

	/** The reason. */
	public Refusal refusal() {
		return this.refusal;
	}

}
