package dev.goodword.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import dev.goodword.shared.Chance;

/**
 * A secret of 256 bits that is shown once and kept as a hash.
 *
 * @param text what is shown
 */
record SecretToken(String text) {

	private static final int BYTES = 32;

	static SecretToken draw(Chance chance) {
		return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(chance.secret(BYTES)));
	}

	/** What is stored: SHA-256, fast on purpose, since the secret cannot be guessed. */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "secret";
	}

}
