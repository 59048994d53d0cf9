package dev.goodword.accounts;

import java.time.Instant;

/**
 * A member of staff may do less than before, or nothing any more. What they may no longer
 * do goes to others: whoever listens hands on that much and no more, and changes nothing
 * when it is said again.
 */
public interface AccessNarrowed {

	/** Who. */
	AccountId account();

	/** When. */
	Instant at();

}
