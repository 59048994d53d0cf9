package dev.goodword.desk.calendars;

/** Whoever proposed a change wanted to approve it while others could. */
class SecondPersonNeeded extends RuntimeException {

	SecondPersonNeeded() {
		super("A change of a calendar is approved by a second person");
	}

}
