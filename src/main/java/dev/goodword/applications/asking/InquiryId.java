package dev.goodword.applications.asking;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one inquiry to one candidate. */
@Embeddable
public record InquiryId(@Column(name = "inquiry_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a form.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static InquiryId of(String text) {
		return new InquiryId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
