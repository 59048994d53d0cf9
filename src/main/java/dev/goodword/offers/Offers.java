package dev.goodword.offers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we have offered, to be read. */
@Service
@Transactional(readOnly = true)
public class Offers {

	private final OfferRepository offers;

	private final OfferEntryRepository entries;

	Offers(OfferRepository offers, OfferEntryRepository entries) {
		this.offers = offers;
		this.entries = entries;
	}

	/** The offer that is being written or is out; empty when there is none. */
	public Optional<OfferSummary> live(JobApplicationId application) {
		return this.offers.findByApplicationAndLive(application, 1).map(Offer::summary);
	}

	/**
	 * One offer, however it ended.
	 * @throws UnknownOffer when there is none
	 */
	public OfferSummary offer(OfferId id) {
		return this.offers.findById(id).orElseThrow(UnknownOffer::new).summary();
	}

	/**
	 * The last offer that was handed to the candidate, however it ended; what is only
	 * being written is for nobody's eyes. Empty when there was none.
	 */
	public Optional<OfferSummary> handedOver(JobApplicationId application) {
		return log(application).stream()
			.filter((entry) -> entry.act() == OfferAct.EXTENDED)
			.reduce((earlier, later) -> later)
			.map(OfferEntry::offer)
			.map(this::offer);
	}

	/** Everything that happened to the applicant's offers, oldest first. */
	public List<OfferEntry> log(JobApplicationId application) {
		return this.entries.findByApplicationOrderByAt(application).stream().map(StoredEntry::view).toList();
	}

	/** The entry of an occasion; empty when the occasion was something else. */
	public Optional<OfferEntry> entry(UUID occasion) {
		return this.entries.findById(occasion).map(StoredEntry::view);
	}

	/** Whether the offer still stands where this occasion left it. */
	public boolean stands(UUID occasion) {
		return entry(occasion).filter((entry) -> offer(entry.offer()).occasion().equals(occasion)).isPresent();
	}

}
