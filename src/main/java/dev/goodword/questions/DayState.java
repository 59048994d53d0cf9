package dev.goodword.questions;

/** What became of a day that somebody who asked was told. */
enum DayState {

	/** The letter that tells it has not arrived: nobody counts on it. */
	UNHEARD,
	/** They count on it. */
	TOLD,
	/** A person's answer reached them in time. */
	ANSWERED,
	/** A letter that tells a later day reached them in time. */
	MOVED,
	/** Nothing reached them in time, and something did later. */
	BROKEN,
	/** No longer owed. */
	VOID

}
