package dev.goodword.surveys;

import java.util.UUID;

/** Names one wish to be contacted. */
public record ContactId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
