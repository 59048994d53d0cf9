package dev.goodword.offers.starting;

/** Somebody else recorded something of the first day since the person looked. */
public class FirstDayChangedMeanwhile extends RuntimeException {

	FirstDayChangedMeanwhile() {
		super("The first day of work was recorded otherwise meanwhile");
	}

}
