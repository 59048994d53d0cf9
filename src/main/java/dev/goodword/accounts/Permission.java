package dev.goodword.accounts;

/**
 * The things one may be allowed to see or do, in plain words. Which role may is said in
 * {@code permissions.txt}, which lists every constant of this type exactly once.
 */
public enum Permission {

	/** See the list of one's own duties. */
	SEE_TODAY,
	/** Know that a position exists and read it. */
	SEE_POSITION,
	/** Write a position and open it to applicants. */
	OPEN_POSITION,
	/** Pause, close or change an open position. */
	CHANGE_POSITION,
	/** Say who is on a hiring team. */
	CHANGE_TEAM,
	/** See who applied, where they stand, and their history. */
	SEE_APPLICATION,
	/** Read the resume and other files of an applicant. */
	SEE_RESUME,
	/** See how an applicant can be reached. */
	SEE_CONTACT,
	/** Read what colleagues noted about an applicant. */
	SEE_NOTES,
	/** Note something about an applicant. */
	WRITE_NOTE,
	/** Move an application to another stage. */
	MOVE_APPLICATION,
	/** Say yes or no for good, or undo it. */
	END_APPLICATION,
	/** Enter an application on somebody's behalf. */
	ADD_APPLICATION,
	/** Arrange an interview. */
	ARRANGE_INTERVIEW,
	/** Record that an interview was held. */
	RECORD_INTERVIEW,
	/** Write an offer, give more time, record the answer and the first day of work. */
	MAKE_OFFER,
	/** Hand an offer over that a colleague wrote, or take it back. */
	RELEASE_OFFER,
	/** Read what was written to and by an applicant. */
	SEE_MESSAGES,
	/** Write to an applicant. */
	WRITE_MESSAGE,
	/** Give a new date or answer for a promise. */
	CHANGE_PROMISE,
	/** Read what applicants complain of, and see to it. */
	HANDLE_COMPLAINTS,
	/** Have an application held for the law, or lift that. */
	LEGAL_HOLD,
	/** Agree to a hold for the law that a colleague asked for. */
	AGREE_LEGAL_HOLD,
	/** Find people, positions and messages. */
	SEARCH,
	/** Read figures on applicants' experience. */
	SEE_FIGURES,
	/** See who works with the product. */
	SEE_STAFF,
	/** Invite staff, give and take roles, end access. */
	MANAGE_STAFF,
	/** Change companies, departments and sites. */
	MANAGE_ORGANISATION,
	/** Have other systems told what happens here. */
	MANAGE_WEBHOOKS,
	/** Say by which provider texts go, and whether any do. */
	MANAGE_TEXTS,
	/** Have the answers of a year counted anew, those of all companies. */
	RECOUNT,
	/** Let held mail leave and have lists written anew, those of all companies. */
	RUN_INSTALLATION,
	/** See which days are worked and which are free. */
	SEE_CALENDARS,
	/** Change working calendars. */
	MANAGE_CALENDARS,
	/** Read the words of letters, and new ones as the second person. */
	READ_TEMPLATES,
	/** Change texts, stages and promises that all positions use. */
	MANAGE_TEMPLATES,
	/** Read who did what. */
	SEE_AUDIT,
	/** Read how the installation is doing. */
	SEE_HEALTH,
	/** Erase a person or hand over their data. */
	ERASE_PERSON,
	/** Change one's own password and end one's own sessions. */
	CHANGE_OWN_ACCOUNT;

	/**
	 * Whether what is done with it belongs to no company: only a role held everywhere
	 * carries it.
	 */
	boolean isInstallationWide() {
		return switch (this) {
			case MANAGE_WEBHOOKS, MANAGE_TEXTS, RECOUNT, RUN_INSTALLATION -> true;
			default -> false;
		};
	}

}
