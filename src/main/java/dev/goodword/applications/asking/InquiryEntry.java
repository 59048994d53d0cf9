package dev.goodword.applications.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an inquiry; never changed.
 *
 * @param id the occasion
 * @param actor who of us did it; null when the candidate or time did
 * @param words what was asked or answered, or why; null when nobody said
 * @param answerBy the last day of their answer from then on
 */
public record InquiryEntry(UUID id, InquiryId inquiry, JobApplicationId application, InquiryAct act,
		@Nullable AccountId actor, @Nullable String words, LocalDate answerBy, Instant at) {

	/** The same in other words. */
	InquiryEntry with(@Nullable String others) {
		return new InquiryEntry(this.id, this.inquiry, this.application, this.act, this.actor, others, this.answerBy,
				this.at);
	}

}
