package dev.goodword.portal.applying;

/** A rule of the product objects to what was sent: the form is shown with the reason. */
class NotLikeThis extends RuntimeException {

	private final transient Visit visit;

	private final transient Draft draft;

	private final transient Problem problem;

	NotLikeThis(Visit visit, Draft draft, Problem problem) {
		super("Not like this: " + problem.key());
		this.visit = visit;
		this.draft = draft;
		this.problem = problem;
	}

	Visit visit() {
		return this.visit;
	}

	Draft draft() {
		return this.draft;
	}

	Problem problem() {
		return this.problem;
	}

}
