package dev.goodword.candidates;

import java.time.Instant;
import java.util.UUID;

/**
 * A code for an address that somebody wants our mail to go to: shown once, kept only as a
 * hash.
 *
 * @param change which change it confirms
 * @param code six digits, for the page they asked on
 * @param validUntil ten minutes after it was made
 */
public record IssuedAddressCode(UUID change, String code, Instant validUntil) {

	/** Hides its secret. */
	@Override
	public String toString() {
		return "IssuedAddressCode[validUntil=" + this.validUntil + "]";
	}

}
