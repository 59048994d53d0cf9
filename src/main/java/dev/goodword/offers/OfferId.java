package dev.goodword.offers;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one offer to one candidate, however often its date moves. */
@Embeddable
public record OfferId(@Column(name = "offer_id") UUID value) implements Serializable {

	/**
	 * Reads the id from its text form, as in a path.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static OfferId of(String text) {
		return new OfferId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
