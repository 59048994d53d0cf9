package dev.goodword.communication.templates;

/** How a value of a letter is treated. */
enum FieldShape {

	/**
	 * One line, clipped to 120 characters; a control character refuses the letter.
	 */
	LINE(120),
	/** Several lines a person typed, clipped to 4,000 characters. */
	TEXT(4000),
	/** Never printed, only asked for. */
	FLAG(10);

	private final int longest;

	FieldShape(int longest) {
		this.longest = longest;
	}

	int longest() {
		return this.longest;
	}

}
