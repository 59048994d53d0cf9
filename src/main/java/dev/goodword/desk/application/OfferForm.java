package dev.goodword.desk.application;

import dev.goodword.offers.OfferSummary;
import org.jspecify.annotations.Nullable;

/**
 * An offer, as text from a form.
 *
 * @param version the version of the offer when the person looked; null when there was
 * none
 * @param terms what is offered
 * @param answerBy the last day of the answer, ISO
 * @param called whether somebody called the candidate
 * @param reason why it is taken back
 */
record OfferForm(@Nullable Integer version, @Nullable String terms, @Nullable String answerBy, @Nullable Boolean called,
		@Nullable String reason) {

	static OfferForm of(@Nullable OfferSummary offer) {
		return (offer == null) ? new OfferForm(null, null, null, null, null)
				: new OfferForm(offer.version(), offer.terms(), offer.answerBy().toString(), null, null);
	}

	OfferForm at(@Nullable OfferSummary present) {
		return new OfferForm((present != null) ? Integer.valueOf(present.version()) : null, this.terms, this.answerBy,
				this.called, this.reason);
	}

	/** The version of the offer that was looked at; none looks like one nobody has. */
	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
