package dev.goodword.accounts;

/**
 * What a member of staff is here for. What each role may do is said in one table,
 * {@code permissions.txt}.
 */
public enum Role {

	/**
	 * Runs the installation: staff, settings, health. Sees no candidates by this role.
	 */
	ADMIN,
	/** Answers for recruiting as a whole. */
	HR_HEAD,
	/** Leads positions and speaks with candidates. */
	RECRUITER,
	/** Decides whom to hire for positions on whose hiring team they are. */
	HIRING_MANAGER,
	/** Meets candidates of positions on whose hiring team they are. */
	INTERVIEWER,
	/** Answers for the law: may have an application held, with a second person. */
	LEGAL

}
