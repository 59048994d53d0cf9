package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * A promise as other modules may see it.
 *
 * @param id the promise
 * @param application to whom, by application
 * @param kind what it is about
 * @param state where it stands
 * @param teamDueAt T: when the team works towards
 * @param toldDate C: the date the candidate was told
 * @param toldZone the zone in which that date counts
 * @param deadlineAt D: 18:00 of the told date in that zone; kept or broken is judged
 * against it
 * @param madeAt when it was made
 * @param provisional whether it reaches into a year whose calendar is not loaded
 * @param holds how many holding messages went out, and when the next one does
 * @param people who answers for it
 */
public record PromiseSummary(PromiseId id, JobApplicationId application, PromiseKind kind, PromiseState state,
		Instant teamDueAt, LocalDate toldDate, ZoneId toldZone, Instant deadlineAt, Instant madeAt, boolean provisional,
		Holds holds, People people) {

	/**
	 * What it turns into by itself on its told day when nobody acts; null when nothing
	 * goes out by itself then.
	 */
	public @Nullable PromiseKind next() {
		return (this.holds.nextAt() == null) ? null : HoldPolicy.successor(this.kind, this.holds.sent()).orElse(null);
	}

	/**
	 * Who answers for a promise.
	 *
	 * @param owner the recruiter, or the head of recruiting
	 * @param decider who was named to decide; null when nobody was
	 */
	public record People(AccountId owner, @Nullable AccountId decider) {
	}

	/**
	 * Holding messages, which say honestly that there is no decision yet.
	 *
	 * @param sent how many went out since a person last wrote
	 * @param nextAt when the next one goes out by itself; null when none does
	 */
	public record Holds(int sent, @Nullable Instant nextAt) {

		/** None sent and none to come. */
		public static final Holds NONE = new Holds(0, null);

	}

}
