package dev.goodword.applications;

import org.jspecify.annotations.Nullable;

/**
 * A candidate's wish not to go on.
 *
 * @param reason why
 * @param words what they add, as typed; null for nothing
 */
public record Withdrawal(WithdrawalReason reason, @Nullable String words) {

	/** Without a reason. */
	public static final Withdrawal UNEXPLAINED = new Withdrawal(WithdrawalReason.NOT_SAID, null);

	/** The most characters (code points) of {@link #words}. */
	public static final int LONGEST = 1000;

}
