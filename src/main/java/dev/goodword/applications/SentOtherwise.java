package dev.goodword.applications;

/**
 * A form was sent again with other words than the first time; the first sending stands
 * and nothing was changed.
 */
public class SentOtherwise extends RuntimeException {

	private final transient Receipt first;

	public SentOtherwise(Receipt first) {
		super("Application " + first.subject() + " was handed in with other words");
		this.first = first;
	}

	/** What came of the first sending. */
	public Receipt first() {
		return this.first;
	}

}
