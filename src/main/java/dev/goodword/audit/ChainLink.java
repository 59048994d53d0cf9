package dev.goodword.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One entry as it is stored, in the exact form its hash is made of.
 *
 * @param number its place in the chain, from 1 without gaps
 * @param at when, UTC, microseconds
 * @param actor the account's id as 16 bytes, or null
 * @param action the code of the act
 * @param subjectType the kind of thing
 * @param subjectId the id of the thing
 * @param details the details as JSON with sorted keys
 * @param address the network address, or null
 */
record ChainLink(long number, LocalDateTime at, byte @Nullable [] actor, String action, String subjectType,
		String subjectId, String details, @Nullable String address) {

	/** SHA-256 over the hash before this entry and every field with its length. */
	byte[] hash(byte[] before) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(before);
		bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(this.number).array());
		append(bytes, this.at.withNano(this.at.getNano() / 1000 * 1000).toString());
		append(bytes, this.actor);
		append(bytes, this.action);
		append(bytes, this.subjectType);
		append(bytes, this.subjectId);
		append(bytes, this.details);
		append(bytes, this.address);
		return sha256(bytes.toByteArray());
	}

	private static void append(ByteArrayOutputStream bytes, @Nullable String field) {
		append(bytes, (field != null) ? field.getBytes(StandardCharsets.UTF_8) : null);
	}

	private static void append(ByteArrayOutputStream bytes, byte @Nullable [] field) {
		int length = (field != null) ? field.length : -1;
		bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
		if (field != null) {
			bytes.writeBytes(field);
		}
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
