package dev.goodword.surveys.asking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.Touchpoint;

import org.springframework.stereotype.Component;

/**
 * Draws who is asked where not everybody is: by the application's id and a key nobody
 * knows, so that neither staff nor applicants choose, and drawing again changes nothing.
 */
@Component
class Draw {

	private static final String PURPOSE = "survey-draw";

	private static final int PERCENT = 100;

	private final Vault vault;

	Draw(Vault vault) {
		this.vault = vault;
	}

	/** Whether an application is one of so many of a hundred. */
	boolean falls(JobApplicationId id, Touchpoint touchpoint, int share) {
		String signed = this.vault.sign(PURPOSE, touchpoint + ":" + id);
		try {
			byte[] mixed = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.US_ASCII));
			return Math.floorMod(ByteBuffer.wrap(mixed).getLong(), PERCENT) < share;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

}
