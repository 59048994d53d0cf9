package dev.goodword.candidates;

import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import dev.goodword.shared.Chance;
import dev.goodword.shared.SealBroken;
import dev.goodword.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Encryption with a key per person (AES-256-GCM). Destroying the key makes everything
 * sealed with it unreadable for good, also in backups: that is how erasure reaches texts
 * that must stay as proof.
 */
@Service
@Transactional
public class CandidateSeal {

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final CandidateKeyRepository keys;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	CandidateSeal(CandidateKeyRepository keys, Vault vault, Chance chance, InstantSource clock) {
		this.keys = keys;
		this.vault = vault;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Encrypts for the person. That their key was destroyed spoils no transaction.
	 * @throws CandidateGone when it was
	 */
	@Transactional(readOnly = true, noRollbackFor = CandidateGone.class)
	public byte[] seal(CandidateId candidate, byte[] plain) {
		byte[] nonce = this.chance.secret(NONCE_BYTES);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, candidate, nonce, plain);
		byte[] result = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
		System.arraycopy(sealed, 0, result, NONCE_BYTES, sealed.length);
		return result;
	}

	/**
	 * Opens what was sealed for the person. That their key was destroyed spoils no
	 * transaction: whoever asks may go on without the words.
	 * @throws CandidateGone when their key was destroyed
	 * @throws SealBroken when the bytes are not what was sealed
	 */
	@Transactional(readOnly = true, noRollbackFor = CandidateGone.class)
	public byte[] open(CandidateId candidate, byte[] sealed) {
		if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
			throw new SealBroken(new AEADBadTagException("Shorter than a seal"));
		}
		return cipher(Cipher.DECRYPT_MODE, candidate, Arrays.copyOf(sealed, NONCE_BYTES),
				Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
	}

	/** Makes the key of a new person. */
	void begin(CandidateId candidate) {
		byte[] key = this.chance.secret(KEY_BYTES);
		this.keys.save(new CandidateKey(candidate, this.vault.seal(key, context(candidate)), this.clock.instant()));
	}

	private byte[] cipher(int mode, CandidateId candidate, byte[] nonce, byte[] input) {
		byte[] sealedKey = this.keys.findById(candidate).orElseThrow(CandidateGone::new).sealed();
		try {
			SecretKeySpec key = new SecretKeySpec(this.vault.open(sealedKey, context(candidate)), "AES");
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(ex);
		}
	}

	private static String context(CandidateId candidate) {
		return "candidate_key:" + candidate;
	}

}
