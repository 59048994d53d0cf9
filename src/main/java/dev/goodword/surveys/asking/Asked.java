package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.surveys.answering.Cell;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the rest of the module may see it.
 *
 * @param id the invitation
 * @param application about which application
 * @param candidate who was asked
 * @param cell where an answer will lie
 * @param department where they applied
 * @param group in which group of positions; null when it lay in none
 * @param recruiter who answered for the position when they were asked
 * @param submitted whether an answer came
 * @param askedAt when the first mail leaves or left
 * @param endsAt when the link dies
 * @param remindsAt when the reminder leaves, if no answer has come; null without one, and
 * where that was not noted
 */
public record Asked(UUID id, JobApplicationId application, CandidateId candidate, Cell cell, DepartmentId department,
		@Nullable UUID group, AccountId recruiter, boolean submitted, Instant askedAt, Instant endsAt,
		@Nullable Instant remindsAt) {

	/** Of whom nobody knows when they are reminded. */
	public Asked(UUID id, JobApplicationId application, CandidateId candidate, Cell cell, DepartmentId department,
			@Nullable UUID group, AccountId recruiter, boolean submitted, Instant askedAt, Instant endsAt) {
		this(id, application, candidate, cell, department, group, recruiter, submitted, askedAt, endsAt, null);
	}

	/** Whether the reminder has left; null where there is none. */
	public @Nullable Boolean isReminded(Instant now) {
		@Nullable Instant left = this.remindsAt;
		return (left == null) ? null : Boolean.valueOf(!now.isBefore(left));
	}

}
