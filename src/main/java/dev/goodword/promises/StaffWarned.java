package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;

/**
 * Somebody has to be told what they owe; which promises {@link Warnings} knows.
 *
 * @param person who
 * @param day the day of the person's own calendar
 */
public record StaffWarned(AccountId person, LocalDate day, Instant at) {
}
