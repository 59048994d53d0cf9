package dev.goodword.calendars;

/** Somebody decided on a change of a calendar before. */
public class ChangeSettled extends RuntimeException {

	ChangeSettled(ChangeId id, ProposedChange.State state, ProposedChange.State wanted) {
		super("Change " + id + " of a calendar is " + state + " and cannot become " + wanted);
	}

}
