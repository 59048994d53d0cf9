package dev.goodword.positions;

import java.util.UUID;

/** Names a group of positions. */
public record PositionGroupId(UUID value) {

	/**
	 * Reads the id from its text form, as in a form.
	 * @throws IllegalArgumentException when it is not a UUID
	 */
	public static PositionGroupId of(String text) {
		return new PositionGroupId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
