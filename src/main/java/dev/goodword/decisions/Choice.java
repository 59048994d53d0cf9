package dev.goodword.decisions;

/** What somebody who is asked can answer: choices, and no open question. */
public enum Choice {

	/** On to the next step. */
	GO_ON(false),
	/** Not yet: with a reason and a day. */
	HOLD(true),
	/** Not further: with a reason. */
	NOT_GO_ON(true),
	/** Something has to be known first. */
	NEED_INFORMATION(true);

	private final boolean explained;

	Choice(boolean explained) {
		this.explained = explained;
	}

	/** Whether it needs words. */
	public boolean isExplained() {
		return this.explained;
	}

}
