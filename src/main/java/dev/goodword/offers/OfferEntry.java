package dev.goodword.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an offer; never changed.
 *
 * @param id the occasion
 * @param actor who did it; null when the candidate or time did
 * @param words what was said about it; null for nothing
 * @param answerBy the day that stood from then on
 */
public record OfferEntry(UUID id, OfferId offer, JobApplicationId application, OfferAct act, @Nullable AccountId actor,
		@Nullable String words, LocalDate answerBy, Instant at) {
}
