package dev.goodword.shared;

import java.time.Instant;

/**
 * The port to work that follows a transaction: the request is stored in the running
 * transaction and carried out after its commit, on any node, at least once.
 */
public interface WorkScheduler {

	/**
	 * Asks for one run of a named piece of work that sees what this transaction writes.
	 * Asking again for the same task and subject before it began to run changes nothing;
	 * while it runs, another run follows.
	 * @param task the name under which a {@link Work} bean offers itself
	 * @param subject the id of what the work is about; never personal data
	 * @param notBefore the earliest moment
	 */
	void enqueue(String task, String subject, Instant notBefore);

}
