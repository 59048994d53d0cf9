package dev.goodword.applications.inviting;

/** What somebody is asked. */
public enum EndQuestionKind {

	/** To carry the application over to another position. */
	MOVE(21),
	/** To be written to when something opens in an area. */
	POOL(30),
	/** To have the application kept until a day. */
	KEEP(21);

	private final int days;

	EndQuestionKind(int days) {
		this.days = days;
	}

	/** For how many days the answer is awaited. */
	int days() {
		return this.days;
	}

}
