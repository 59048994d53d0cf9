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
 */
public record Asked(UUID id, JobApplicationId application, CandidateId candidate, Cell cell, DepartmentId department,
		@Nullable UUID group, AccountId recruiter, boolean submitted, Instant askedAt, Instant endsAt) {
}
