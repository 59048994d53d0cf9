package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.accounts.AccountId;

/**
 * Rules and their day.
 *
 * @param from the first day they hold, until the next version's
 * @param by who chose them
 * @param at when
 */
public record RulesVersion(LocalDate from, AskingRules rules, AccountId by, Instant at) {
}
