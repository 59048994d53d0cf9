package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people has to know something about an application at once.
 *
 * @param occasion what sets it apart from the same alert of the same day; null when one a
 * day is enough
 */
public record StaffAlerted(StaffAlert alert, AccountId person, JobApplicationId application, @Nullable UUID occasion,
		Instant at) {

	/** One that is enough once a day. */
	public StaffAlerted(StaffAlert alert, AccountId person, JobApplicationId application, Instant at) {
		this(alert, person, application, null, at);
	}

}
