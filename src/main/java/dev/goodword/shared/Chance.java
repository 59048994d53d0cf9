package dev.goodword.shared;

import java.util.UUID;

/**
 * The port for everything that is drawn and not computed: ids, secrets, jitter. In
 * production it is a cryptographically strong source; in tests and simulations it is a
 * seeded one, so that a run can be repeated exactly.
 */
public interface Chance {

	/** A new time-ordered UUID (version 7): fit as a primary key, never as a secret. */
	UUID newId();

	/**
	 * Bytes nobody can guess.
	 * @param count how many, at least 1
	 */
	byte[] secret(int count);

	/**
	 * A number drawn evenly from 0 (inclusive) to {@code bound} (exclusive).
	 * @param bound at least 1
	 */
	int below(int bound);

}
