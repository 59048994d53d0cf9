package dev.goodword.insights.recovery;

/** How urgent a wish is, as a person who read it says; no machine guesses. */
enum Urgency {

	/** Safety or discrimination: today, and to those who look after ethics. */
	ETHICS,
	/** Today. */
	TODAY,
	/** Within the two working days everybody is promised. */
	USUAL

}
