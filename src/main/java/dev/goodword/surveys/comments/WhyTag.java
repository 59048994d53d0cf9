package dev.goodword.surveys.comments;

/** What words are about, as the person says who reads them first. */
public enum WhyTag {

	/** What is offered: pay, place, work. */
	VALUE,
	/** How things are done: steps, forms, waiting. */
	SYSTEM,
	/** How people dealt with them. */
	PEOPLE

}
