package dev.goodword.complaints.improving;

import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
import dev.goodword.complaints.ComplaintCause;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed.
 *
 * @param title what, in a line
 * @param cause the cause it answers; null for none of the list
 * @param owner who sees to it
 * @param due by when
 */
public record ImprovementPlan(String title, @Nullable ComplaintCause cause, AccountId owner, LocalDate due) {
}
