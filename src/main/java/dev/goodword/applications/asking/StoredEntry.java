package dev.goodword.applications.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

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

/** An entry in the log of an inquiry, which only grows. */
@Entity(name = "InquiryLogEntry")
@Table(name = "application_inquiry_event")
class StoredEntry {

	@Id
	@Column(name = "event_id")
	private UUID id;

	@Embedded
	private InquiryId inquiry;

	@Embedded
	private JobApplicationId application;

	@Enumerated(EnumType.STRING)
	private InquiryAct act;

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

	StoredEntry(InquiryEntry entry) {
		this.id = entry.id();
		this.inquiry = entry.inquiry();
		this.application = entry.application();
		this.act = entry.act();
		this.actor = entry.actor();
		this.words = entry.words();
		this.answerBy = entry.answerBy();
		this.at = entry.at();
	}

	InquiryId inquiry() {
		return this.inquiry;
	}

	/** What they said lies under their key as well from now on. */
	void sealed(UnaryOperator<@Nullable String> seal) {
		this.words = this.act.isAnswer() ? seal.apply(this.words) : this.words;
	}

	InquiryEntry view() {
		return new InquiryEntry(this.id, this.inquiry, this.application, this.act, this.actor, this.words,
				this.answerBy, this.at);
	}

}
