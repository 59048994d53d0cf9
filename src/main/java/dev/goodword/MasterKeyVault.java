package dev.goodword;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import dev.goodword.shared.Chance;
import dev.goodword.shared.SealBroken;
import dev.goodword.shared.Vault;

/**
 * Seals with AES-256-GCM and signs with HMAC-SHA-256, each under a key of its own derived
 * from the master key (one step of HKDF-Expand, RFC 5869).
 */
class MasterKeyVault implements Vault {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecretKeySpec sealing;

	private final byte[] signing;

	private final byte[] fingerprint;

	private final Chance chance;

	MasterKeyVault(byte[] masterKey, Chance chance) {
		this.sealing = new SecretKeySpec(mac(masterKey, "goodword seal\u0001"), "AES");
		this.signing = mac(masterKey, "goodword sign\u0001");
		this.fingerprint = Arrays.copyOf(mac(masterKey, "goodword fingerprint\u0001"), 16);
		this.chance = chance;
	}

	@Override
	public byte[] seal(byte[] plain, String context) {
		byte[] nonce = this.chance.secret(NONCE_BYTES);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, context);
		byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
		System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
		return result;
	}

	@Override
	public byte[] open(byte[] sealed, String context) {
		if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
			throw new SealBroken(new AEADBadTagException("Shorter than a seal"));
		}
		return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES),
				Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), context);
	}

	@Override
	public String sign(String purpose, String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(this.signing, purpose + "\u0000" + text));
	}

	@Override
	public boolean verifies(String purpose, String text, String signature) {
		return MessageDigest.isEqual(sign(purpose, text).getBytes(StandardCharsets.US_ASCII),
				signature.getBytes(StandardCharsets.US_ASCII));
	}

	/** Tells two master keys apart without telling anything about them. */
	byte[] fingerprint() {
		return this.fingerprint.clone();
	}

	private byte[] cipher(int mode, byte[] nonce, byte[] input, String context) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.sealing, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

	private static byte[] mac(byte[] key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new AssertionError("Every Java platform has HMAC-SHA-256", ex);
		}
	}

}
