package dev.goodword.applications.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked.
 *
 * @param number from 1
 * @param words what we ask for, as a person wrote it
 * @param fileWanted whether a file is asked for
 * @param draft what the candidate has typed and not sent; null for nothing
 * @param answer what they sent last; null while they have not
 */
@Embeddable
public record InquiryItem(@Column(name = "item_no") int number, @Column(name = "words") String words,
		@Column(name = "file_wanted") boolean fileWanted, @Column(name = "draft") @Nullable String draft,
		@Column(name = "answer") @Nullable String answer) {

	InquiryItem typed(@Nullable String text) {
		return new InquiryItem(this.number, this.words, this.fileWanted, text, this.answer);
	}

	/** The same with other words of theirs. */
	InquiryItem with(@Nullable String ofDraft, @Nullable String ofAnswer) {
		return new InquiryItem(this.number, this.words, this.fileWanted, ofDraft, ofAnswer);
	}

	InquiryItem sent() {
		return new InquiryItem(this.number, this.words, this.fileWanted, this.draft, this.draft);
	}

}
