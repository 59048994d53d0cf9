package dev.goodword.candidates;

import java.time.Instant;

/**
 * A fresh way in for one person: shown once, kept only as hashes.
 *
 * @param code six digits for the browser that asked
 * @param token the secret of the link, for any browser together with the code
 * @param validUntil ten minutes after it was made
 */
public record IssuedSignIn(String code, String token, Instant validUntil) {

	/** Hides its secrets. */
	@Override
	public String toString() {
		return "IssuedSignIn[validUntil=" + this.validUntil + "]";
	}

}
