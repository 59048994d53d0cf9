package dev.goodword.interviews;

/** How people meet. */
public enum MeetingMode {

	/** By video. */
	VIDEO,
	/** By telephone. */
	PHONE,
	/** In one room. */
	ON_SITE

}
