package dev.goodword.shared;

/**
 * A piece of work that {@link WorkScheduler} can carry out later. Must be idempotent: it
 * may run more than once.
 */
public interface Work {

	/** The stable name; never renamed while work under it may be waiting. */
	String task();

	/**
	 * Does the work for one subject. Whatever it throws leads to a retry with growing
	 * pauses, {@link TooBusy} to one soon. All work shares a few threads, those of the
	 * promises among them: who would have to wait for others throws {@link TooBusy}.
	 */
	void run(String subject);

	/**
	 * Whether later moments are counted from the one at which it runs, so that on a moved
	 * clock it must run at its own.
	 */
	default boolean keepsTime() {
		return false;
	}

}
