package dev.goodword.communication;

/** Where a mail to one of our own people stands. */
enum DigestState {

	/** Waits for its moment. */
	QUEUED,
	/** Is being handed over; the mark is set before. */
	HANDED,
	/** The mail server took it. */
	ACCEPTED,
	/** The mail server refused it for good. */
	FAILED,
	/** The mail server took it, and it came back. */
	RETURNED,
	/**
	 * Nobody can know. A day told to a visitor is repeated once; nothing else is: a page
	 * says the same, or a person sees to it.
	 */
	UNCERTAIN,
	/** The day was over, or everything in it was done, before it could leave. */
	NEEDLESS

}
