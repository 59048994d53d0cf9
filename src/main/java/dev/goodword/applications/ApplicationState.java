package dev.goodword.applications;

/** Whether an application is still going. */
public enum ApplicationState {

	/** We owe an answer, or wait for one. */
	ACTIVE,
	/** Nobody acts for now, for a stated reason and until a stated date. */
	ON_HOLD,
	/** It has an outcome. */
	ENDED

}
