package dev.goodword.offers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of an offer has in common: the row, its log, the trail, the fact. */
@Component
class OfferDesk {

	private final OfferRepository offers;

	private final OfferEntryRepository entries;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	OfferDesk(OfferRepository offers, OfferEntryRepository entries, ApplicationTrail trail, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.offers = offers;
		this.entries = entries;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	Optional<Offer> live(JobApplicationId application) {
		return this.offers.findByApplicationAndLive(application, 1);
	}

	/** Those of these applications with an offer that lives. */
	Set<JobApplicationId> withLive(Collection<JobApplicationId> applications) {
		return this.offers.findByApplicationInAndLive(applications, 1)
			.stream()
			.map((offer) -> offer.summary().application())
			.collect(Collectors.toSet());
	}

	OfferId newId() {
		return new OfferId(this.chance.newId());
	}

	UUID newOccasion() {
		return this.chance.newId();
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * Stores what has just happened to the offer.
	 * @param who did it; null when the candidate or time did
	 */
	void enter(Offer offer, OfferAct act, @Nullable AccountId who, @Nullable String words) {
		Offer stored = this.offers.saveAndFlush(offer);
		OfferSummary now = stored.summary();
		String said = (words == null || words.isBlank()) ? null : words.strip();
		this.entries.save(new StoredEntry(
				new OfferEntry(now.occasion(), now.id(), now.application(), act, who, said, now.answerBy(), now())));
	}

	/** Enters something said about the offer that changes nothing of it. */
	void note(OfferSummary offer, OfferAct act, @Nullable String words) {
		this.entries.save(new StoredEntry(new OfferEntry(newOccasion(), offer.id(), offer.application(), act, null,
				words, offer.answerBy(), now())));
	}

	void tell(Offer offer, OfferAct act) {
		OfferSummary told = offer.summary();
		this.events.publishEvent(new OfferMoved(told.application(), told.id(), told.occasion(), act, now()));
	}

	void trail(StaffMember who, String action, JobApplicationId application) {
		this.trail.record(who, action, application);
	}

}
