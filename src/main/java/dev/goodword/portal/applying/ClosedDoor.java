package dev.goodword.portal.applying;

/** Somebody is at a form whose position takes no applications at this moment. */
class ClosedDoor extends RuntimeException {

	private final transient Visit visit;

	ClosedDoor(Visit visit) {
		super("Position " + visit.code() + " takes no applications");
		this.visit = visit;
	}

	Visit visit() {
		return this.visit;
	}

}
