package dev.goodword.accounts;

/** For whom an address is. */
public enum Audience {

	/** Anybody; nothing personal is shown. */
	PUBLIC,
	/** Whoever holds a link to one application's status; nothing personal is shown. */
	STATUS_LINK,
	/** Whoever holds the link to one questionnaire. */
	SURVEY_LINK,
	/** The candidate, after a one-time link or code. */
	CANDIDATE,
	/** Signed-in staff, with the permissions the address names. */
	STAFF,
	/** Whoever holds the set-up token, while no account exists. */
	SETUP,
	/** Somebody at the machine itself, in the embedded sample installation only. */
	SAMPLE_LOOPBACK

}
