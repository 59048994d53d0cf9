package dev.goodword.applications;

/**
 * Somebody else changed the application after the person looked at it; nothing was done
 * and nothing was sent.
 */
public class ChangedMeanwhile extends RuntimeException {

	private final transient StageMoveEntry latest;

	public ChangedMeanwhile(StageMoveEntry latest) {
		super("Application " + latest.application() + " changed meanwhile");
		this.latest = latest;
	}

	/** What happened last. */
	public StageMoveEntry latest() {
		return this.latest;
	}

}
