package dev.goodword.offers;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

/**
 * What may be offered, by whom and until when. Two people stand behind every offer, and
 * somebody has called before it arrives ({@code communication.md} 6.3, letter 13).
 */
final class OfferPolicy {

	static final int LONGEST_TERMS = 8000;

	static final int LONGEST_WORDS = 2000;

	/** Nobody decides about their life overnight. */
	static final int SHORTEST_DAYS = 3;

	static final int LONGEST_DAYS = 60;

	private static final String KEYS = "offers.refused.";

	private OfferPolicy() {
	}

	/**
	 * The first objection to such a draft, or empty.
	 * @param today the day where the candidate is
	 */
	static Optional<Refusal> toDraft(ApplicationSummary application, String terms, LocalDate answerBy,
			LocalDate today) {
		if (!application.isOpen()) {
			return because("ended");
		}
		if (application.stageKind() != StageKind.OFFER) {
			return because("stage");
		}
		if (terms.isBlank() || !Wording.fits(terms, LONGEST_TERMS)) {
			return because("terms");
		}
		return toDate(answerBy, today);
	}

	private static Optional<Refusal> toDate(LocalDate answerBy, LocalDate today) {
		boolean early = answerBy.isBefore(today.plusDays(SHORTEST_DAYS));
		boolean late = answerBy.isAfter(today.plusDays(LONGEST_DAYS));
		return early ? because("early") : late ? because("late") : Optional.empty();
	}

	/**
	 * The first objection to handing it over, or empty.
	 * @param called whether somebody told the candidate before
	 */
	static Optional<Refusal> toExtend(OfferSummary offer, AccountId who, boolean called, LocalDate today) {
		if (offer.state() != OfferState.DRAFT) {
			return because("settled");
		}
		if (offer.draftedBy().equals(who)) {
			return because("secondPerson");
		}
		return called ? toDate(offer.answerBy(), today) : because("call");
	}

	/** The first objection to giving more time, or empty. */
	static Optional<Refusal> toProlong(OfferSummary offer, LocalDate answerBy, LocalDate today) {
		if (offer.state() != OfferState.EXTENDED) {
			return because("settled");
		}
		if (!answerBy.isAfter(offer.answerBy())) {
			return because("earlier");
		}
		return answerBy.isAfter(today.plusDays(LONGEST_DAYS)) ? because("late") : Optional.empty();
	}

	/** The first objection to taking it back, or empty. */
	static Optional<Refusal> toRescind(OfferSummary offer, @Nullable String reason) {
		if (offer.state() != OfferState.EXTENDED) {
			return because("settled");
		}
		return (reason == null || reason.isBlank() || !Wording.fits(reason, LONGEST_WORDS)) ? because("reason")
				: Optional.empty();
	}

	/** The first objection to an answer of the candidate's, or empty. */
	static Optional<Refusal> toAnswer(OfferSummary offer, @Nullable String words) {
		if (offer.state() != OfferState.EXTENDED) {
			return because("settled");
		}
		return !Wording.fits(words, LONGEST_WORDS) ? because("words") : Optional.empty();
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

}
