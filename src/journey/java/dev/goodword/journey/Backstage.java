package dev.goodword.journey;

import java.time.Duration;

/** What happens behind the pages while a story plays: mail is carried, time passes. */
interface Backstage extends AutoCloseable {

	/** Days within which a message has left, weekends counted. */
	int LONGEST = 4;

	/** Where to apply, and who answers. */
	Opening opening();

	/** Lets this much time pass. */
	void pass(Duration duration);

	/** Lets time pass until the next message leaves, seen by the recruiter at this page. */
	void untilTheNextSending(Visitor recruiter);

	/** Lets days pass until the recruiter's page offers nothing more to take back. */
	static void untilNothingCanBeTakenBack(Visitor recruiter, Runnable aDay) {
		for (int day = 0; day < LONGEST && recruiter.page().locator(".ax-undo form").count() > 0; day++) {
			aDay.run();
		}
	}

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
