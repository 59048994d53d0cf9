package dev.goodword.shared;

import java.util.function.Supplier;

/**
 * The port to transactions for code that must say where one begins and ends, such as a
 * worker that commits between two steps.
 */
public interface Transactions {

	/**
	 * Runs the work in the running transaction, or in a new one when there is none, and
	 * returns its result.
	 */
	<T> T within(Supplier<T> work);

	/**
	 * Runs the work in a transaction of its own that is committed before this method
	 * returns.
	 */
	<T> T alone(Supplier<T> work);

}
