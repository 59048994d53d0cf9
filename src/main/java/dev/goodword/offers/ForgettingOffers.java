package dev.goodword.offers;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the offers to somebody who was erased their number, their dates and how they ended
 * stay: no terms, no words, not where the person was. One that was going comes to an end
 * of which nobody is told.
 */
@Component
@Transactional
class ForgettingOffers {

	private final OfferRepository offers;

	private final OfferEntryRepository entries;

	private final OfferDesk desk;

	private final Applications applications;

	ForgettingOffers(OfferRepository offers, OfferEntryRepository entries, OfferDesk desk, Applications applications) {
		this.offers = offers;
		this.entries = entries;
		this.desk = desk;
		this.applications = applications;
	}

	@EventListener
	void on(CandidateErased fact) {
		this.applications.ofCandidate(fact.candidate()).forEach((application) -> forget(application.id()));
	}

	private void forget(JobApplicationId application) {
		this.desk.live(application).ifPresent((offer) -> {
			boolean out = offer.summary().state() == OfferState.EXTENDED;
			offer.settle(out ? OfferState.RESCINDED : OfferState.DISCARDED, this.desk.newOccasion());
			this.desk.enter(offer, out ? OfferAct.RESCINDED : OfferAct.DISCARDED, null, null);
		});
		this.offers.findByApplication(application).forEach((offer) -> {
			offer.forget();
			this.offers.saveAndFlush(offer);
		});
		this.entries.findByApplicationOrderByAt(application).forEach((entry) -> {
			entry.forget();
			this.entries.save(entry);
		});
	}

}
