package dev.goodword.offers;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Something happened to an offer that the candidate is told of.
 *
 * @param occasion the entry in its log
 * @param act what happened: extended, prolonged, accepted, expired or rescinded
 */
public record OfferMoved(JobApplicationId application, OfferId offer, UUID occasion, OfferAct act, Instant at) {
}
