package dev.goodword.applications;

/** A use case was refused by a rule; the reason is meant for the person who asked. */
public class Refused extends RuntimeException {

	private final transient Refusal refusal;

	public Refused(Refusal refusal) {
		super(refusal.messageKey());
		this.refusal = refusal;
	}

	/** The reason. */
	public Refusal refusal() {
		return this.refusal;
	}

}
