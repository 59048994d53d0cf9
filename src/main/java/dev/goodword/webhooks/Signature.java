package dev.goodword.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Headers by the convention Standard Webhooks 1.0, symmetric signatures. */
final class Signature {

	/** How many bytes a secret of ours has. */
	static final int SECRET_BYTES = 32;

	private static final String SHOWN = "whsec_";

	private static final String ALGORITHM = "HmacSHA256";

	private Signature() {
	}

	/** A secret as it is shown to people. */
	static String shown(byte[] secret) {
		return SHOWN + Base64.getEncoder().encodeToString(secret);
	}

	/**
	 * The three headers of a delivery.
	 * @param id the same each time it is tried
	 * @param at when it is tried
	 */
	static Map<String, String> headers(String id, Instant at, byte[] body, List<byte[]> secrets) {
		String timestamp = Long.toString(at.getEpochSecond());
		String signed = secrets.stream()
			.map((secret) -> "v1," + of(secret, id, timestamp, body))
			.collect(Collectors.joining(" "));
		return Map.of("webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", signed);
	}

	private static String of(byte[] secret, String id, String timestamp, byte[] body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal(body));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new AssertionError("Every Java platform has HMAC-SHA-256", ex);
		}
	}

}
