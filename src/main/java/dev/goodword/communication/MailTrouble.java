package dev.goodword.communication;

/** Why no mail can leave, or some of it cannot. */
public enum MailTrouble {

	/** The worker of this node has not turned for a minute. */
	STANDS_STILL,
	/** There is no mail server. */
	UNCONFIGURED,
	/** The database names another installation. */
	NO_AUTHORITY,
	/** The mail server refuses our sign-in. */
	SIGN_IN_REFUSED,
	/** The mail server is out of reach. */
	SERVER_LOST,
	/** Mail leaves, but some of it cannot be looked at before it does. */
	UNCHECKED;

	/** The key of the sentence about it; takes the number of waiting messages. */
	public String label() {
		return "communication.banner." + name();
	}

}
