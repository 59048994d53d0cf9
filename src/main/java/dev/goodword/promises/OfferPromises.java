package dev.goodword.promises;

import dev.goodword.applications.Applications;
import dev.goodword.offers.OfferMoved;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is around an offer, together with the facts: the candidate's until their
 * date, ours again when that passes or we take the offer back.
 */
@Component
class OfferPromises {

	private final PromiseKeeping keeping;

	private final PromiseTerms terms;

	private final Applications applications;

	private final Offers offers;

	OfferPromises(PromiseKeeping keeping, PromiseTerms terms, Applications applications, Offers offers) {
		this.keeping = keeping;
		this.terms = terms;
		this.applications = applications;
		this.offers = offers;
	}

	@EventListener
	void on(OfferMoved fact) {
		switch (fact.act()) {
			case EXTENDED, PROLONGED -> theirs(fact);
			case EXPIRED -> ours(PromiseKind.AFTER_EXPIRY, fact);
			case RESCINDED -> ours(PromiseKind.AFTER_RESCIND, fact);
			case DRAFTED, TIME_WANTED, ACCEPTED, DECLINED, DISCARDED -> {
				// nothing is owed anew
			}
		}
	}

	private void theirs(OfferMoved fact) {
		OfferSummary offer = this.offers.offer(fact.offer());
		this.keeping.make(
				fact.application(), this.terms.theirs(PromiseKind.OFFER_OUT,
						this.applications.summary(fact.application()), fact.occasion(), offer.answerBy(), offer.zone()),
				fact.at());
	}

	private void ours(PromiseKind kind, OfferMoved fact) {
		this.keeping.replace(kind, fact.application(), fact.occasion(), fact.at(), fact.at());
	}

}
