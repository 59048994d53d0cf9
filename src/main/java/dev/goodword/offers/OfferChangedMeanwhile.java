package dev.goodword.offers;

/**
 * Somebody else changed the offer after the person looked at it; nothing was done and
 * nothing was sent.
 */
public class OfferChangedMeanwhile extends RuntimeException {

	OfferChangedMeanwhile() {
		super("The offer changed meanwhile");
	}

}
