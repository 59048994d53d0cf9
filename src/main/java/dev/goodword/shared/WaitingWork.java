package dev.goodword.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * The port to work that waits for its moment with {@link WorkScheduler}: lets a clock
 * that is moved carry it out on the way.
 */
public interface WaitingWork {

	/** The moment from which on the next run of a task is due; empty when none waits. */
	Optional<Instant> next(String task);

	/**
	 * Carries out what of a task is due, the longest waiting first. A run that fails
	 * waits on; one that somebody else has begun is left to them.
	 * @return how many were carried out
	 */
	int run(Work work, Instant now);

}
