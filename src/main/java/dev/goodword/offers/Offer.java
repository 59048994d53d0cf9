package dev.goodword.offers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One offer to one candidate. */
@Entity
@Table(name = "offer")
class Offer {

	@EmbeddedId
	private OfferId id;

	@Embedded
	private JobApplicationId application;

	private @Nullable Integer live;

	@Enumerated(EnumType.STRING)
	private OfferState state;

	private String terms;

	private LocalDate answerBy;

	private ZoneId zone;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
	private AccountId draftedBy;

	@Column(name = "occasion_id")
	private UUID occasion;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected Offer() {
	}

	Offer(OfferId id, JobApplicationId application, ZoneId zone, Draft draft, UUID entry) {
		this.id = id;
		this.application = application;
		this.zone = zone;
		this.state = OfferState.DRAFT;
		this.live = 1;
		this.terms = draft.terms();
		this.answerBy = draft.answerBy();
		this.draftedBy = draft.by();
		this.occasion = entry;
	}

	/** Says anew what is offered; whoever wrote it last stands for it. */
	void write(Draft draft, UUID entry) {
		this.terms = draft.terms();
		this.answerBy = draft.answerBy();
		this.draftedBy = draft.by();
		this.occasion = entry;
	}

	/** It is with the candidate; who handed it over stands in the log. */
	void extend(UUID entry) {
		this.state = OfferState.EXTENDED;
		this.occasion = entry;
	}

	void prolong(LocalDate until, UUID entry) {
		this.answerBy = until;
		this.occasion = entry;
	}

	/** It has come to an end, one way or the other. */
	void settle(OfferState end, UUID entry) {
		this.state = end;
		this.occasion = entry;
		this.live = end.isLive() ? this.live : null;
	}

	/** Nothing stays of what was offered, nor of where the person was. */
	void forget() {
		this.terms = "";
		this.zone = ZoneId.of("UTC");
	}

	OfferSummary summary() {
		return new OfferSummary(this.id, this.application, this.state, this.terms, this.answerBy, this.zone,
				this.draftedBy, this.occasion, (this.version != null) ? this.version : 0);
	}

	/**
	 * What is offered.
	 *
	 * @param terms as the candidate reads them
	 * @param answerBy the last day of their answer
	 * @param by who wrote it
	 */
	record Draft(String terms, LocalDate answerBy, AccountId by) {
	}

}
