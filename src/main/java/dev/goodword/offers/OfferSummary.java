package dev.goodword.offers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

/**
 * An offer as it stands.
 *
 * @param terms what is offered, as the candidate reads it
 * @param answerBy the last day of their answer
 * @param zone where that day counts
 * @param draftedBy who wrote it last
 * @param occasion the entry it stands at: what is written about an earlier one is no
 * longer true
 * @param version for whoever wants to change it
 */
public record OfferSummary(OfferId id, JobApplicationId application, OfferState state, String terms, LocalDate answerBy,
		ZoneId zone, AccountId draftedBy, UUID occasion, int version) {
}
