package dev.goodword.accounts;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Does something that touches what many people change, each time in a transaction of its
 * own: who leaves hands on promises and tasks that others may be changing at this moment,
 * and must not stay for that.
 */
final class OnceMore {

	private static final int TRIES = 3;

	private OnceMore() {
	}

	/**
	 * Does it, and when somebody changed something meanwhile, again.
	 * @throws ConcurrencyFailureException when that happened each time
	 */
	static void whenChangedMeanwhile(Runnable act) {
		boolean done = false;
		for (int more = TRIES - 1; !done; more--) {
			try {
				act.run();
				done = true;
			}
			catch (ConcurrencyFailureException ex) {
				if (more == 0) {
					throw ex;
				}
			}
		}
	}

}
