package dev.goodword.candidates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How secrets look in addresses and cookies, and how they lie in the database: as SHA-256
 * only.
 */
final class Secrets {

	/** 256 bits: far more than anybody can guess. */
	static final int BYTES = 32;

	private Secrets() {
	}

	/** The form that may stand in an address or a cookie. */
	static String text(byte[] secret) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	/** The form that is stored and looked up. */
	static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Whether a secret is the one behind a stored hash; takes the same time either way.
	 */
	static boolean matches(String secret, byte[] hash) {
		return MessageDigest.isEqual(hash(secret), hash);
	}

}
