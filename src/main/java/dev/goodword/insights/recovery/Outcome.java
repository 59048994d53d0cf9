package dev.goodword.insights.recovery;

/** What the person said when asked whether it is settled. */
enum Outcome {

	/** It is settled for them. */
	SETTLED,
	/** It is not. */
	NOT_SETTLED,
	/** They were asked and did not say. */
	NO_WORD,
	/** They could not be asked: no letter reaches them. */
	UNREACHED

}
