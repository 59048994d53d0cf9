package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * One legal hold.
 *
 * @param reason why; for those who may set or agree to one, and for nobody else
 * @param until its last day, a working day of the team
 * @param endsAt when the team's work ends on that day
 * @param answeredBy who said yes or no to it; null while nobody has
 * @param endedBy who lifted it; null unless somebody did
 * @param endedAt when it ended after it was in force; null before
 */
public record LegalHold(UUID id, JobApplicationId application, LegalHoldState state, String reason, LocalDate until,
		Instant endsAt, AccountId askedBy, Instant askedAt, @Nullable AccountId answeredBy,
		@Nullable Instant answeredAt, @Nullable AccountId endedBy, @Nullable Instant endedAt) {

	/** Whether it is in force. */
	public boolean isStanding() {
		return this.state == LegalHoldState.STANDING;
	}

}
