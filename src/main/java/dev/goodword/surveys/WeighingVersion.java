package dev.goodword.surveys;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;

/**
 * What a company holds for how important, and since when.
 *
 * @param from the first quarter that is weighed so, until the next version's
 * @param by who chose it
 * @param at when
 */
public record WeighingVersion(Quarter from, Weighing weighing, AccountId by, Instant at) {
}
