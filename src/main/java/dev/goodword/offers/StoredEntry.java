package dev.goodword.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the log of an offer, which only grows; of its words nothing is left once
 * the person was erased.
 */
@Entity(name = "OfferLogEntry")
@Table(name = "offer_event")
class StoredEntry {

	@Id
	@Column(name = "event_id")
	private UUID id;

	@Embedded
	private OfferId offer;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private OfferAct act;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "actor_id"))
	private @Nullable AccountId actor;

	private @Nullable String words;

	private LocalDate answerBy;

	@Column(name = "happened_at")
	private Instant at;

	@NullUnmarked
	protected StoredEntry() {
	}

	StoredEntry(OfferEntry entry) {
		this.id = entry.id();
		this.offer = entry.offer();
		this.application = entry.application();
		this.act = entry.act();
		this.actor = entry.actor();
		this.words = entry.words();
		this.answerBy = entry.answerBy();
		this.at = entry.at();
	}

	/** What was said is gone; what happened and when stays. */
	void forget() {
		this.words = null;
	}

	OfferEntry view() {
		return new OfferEntry(this.id, this.offer, this.application, this.act, this.actor, this.words, this.answerBy,
				this.at);
	}

}
