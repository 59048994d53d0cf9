package dev.goodword.journey;

import java.time.Duration;

/** What happens behind the pages while a story plays: mail is carried, time passes. */
interface Backstage extends AutoCloseable {

	/** Where to apply, and who answers. */
	Opening opening();

	/** Lets this much time pass. */
	void pass(Duration duration);

	/** Lets time pass until the next message leaves, seen by the recruiter at this page. */
	void untilTheNextSending(Visitor recruiter);

	/** What the newest mail to an address says, as one line. */
	String newestLetterTo(String address);

	@Override
	void close();

	/**
	 * An open position.
	 *
	 * @param title as the reader knows it
	 * @param recruiter what they sign in with
	 * @param password and their password
	 */
	record Opening(String title, String recruiter, String password) {
	}

}
