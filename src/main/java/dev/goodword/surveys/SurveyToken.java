package dev.goodword.surveys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.goodword.shared.Chance;

/**
 * The secret of one link: 128 random bits. What is derived from it cannot be had from the
 * stored hash, so that only the holder of the link connects an invitation with an answer.
 *
 * @param text as it stands in the address
 */
public record SurveyToken(String text) {

	private static final int BYTES = 16;

	private static final int BOOKLETS = 5;

	/** A new secret. */
	public static SurveyToken draw(Chance chance) {
		return new SurveyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(chance.secret(BYTES)));
	}

	/** Reads a secret from an address; empty when it has not its form. */
	static Optional<SurveyToken> parse(String text) {
		return text.matches("[A-Za-z0-9_-]{22}") ? Optional.of(new SurveyToken(text)) : Optional.empty();
	}

	/** The form the invitation is found by. */
	public byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes());
		}
		catch (GeneralSecurityException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

	/** The key under which one answer is taken, and no second one. */
	byte[] onceKey() {
		return mac("once");
	}

	/** The key under which a half-filled page is kept. */
	byte[] draftKey() {
		return mac("draft");
	}

	/** The name of the one wish to be contacted that the holder may have. */
	byte[] wishKey() {
		return Arrays.copyOf(mac("wish"), BYTES);
	}

	/** Which of the five fixed booklets the holder is shown. */
	int booklet() {
		return number("booklet");
	}

	/** Whether the holder is one of the fifth that is shown the long form. */
	boolean isLong() {
		return number("long") == 0;
	}

	private int number(String purpose) {
		return Math.floorMod(ByteBuffer.wrap(mac(purpose)).getInt(), BOOKLETS);
	}

	private byte[] mac(String purpose) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
			return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new AssertionError("Every Java platform has HMAC-SHA-256", ex);
		}
	}

	private byte[] bytes() {
		return this.text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "a survey link";
	}

}
