package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;

/**
 * An internal remark. Never shown to the candidate, but part of the copy of their data.
 */
public record Note(AccountId author, Instant at, String text) {
}
