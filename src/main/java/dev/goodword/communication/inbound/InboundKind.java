package dev.goodword.communication.inbound;

/** What kind of mail came in. */
public enum InboundKind {

	/** A mail server or provider reports on a mail of ours. */
	REPORT,
	/** A calendar program answers an invitation. */
	CALENDAR,
	/** Nobody wrote it: an absence note, a list, a receipt. */
	AUTOMATIC,
	/** A person wrote it. */
	HUMAN,
	/** Nobody can take it apart: its raw text is shown. */
	UNREADABLE

}
