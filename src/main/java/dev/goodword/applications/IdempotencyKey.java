package dev.goodword.applications;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What one sending brought about, so that its repetition answers the same and does
 * nothing.
 */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKey {

	@Id
	@Column(name = "key_hash")
	private byte[] hash;

	@Column(name = "candidate_id")
	private UUID candidate;

	@Column(name = "subject_id")
	private UUID subject;

	private boolean repeated;

	private byte @Nullable [] bodyHash;

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected IdempotencyKey() {
	}

	IdempotencyKey(byte[] hash, Receipt receipt, byte @Nullable [] words, Instant now) {
		this.hash = hash.clone();
		this.candidate = receipt.candidate().value();
		this.subject = receipt.subject();
		this.repeated = receipt.application() == null;
		this.bodyHash = words;
		this.createdAt = now;
	}

	/**
	 * Whether these are the words that were handed in; unknown ones are taken for them.
	 */
	boolean isFor(byte @Nullable [] words) {
		return this.bodyHash == null || words == null || Arrays.equals(this.bodyHash, words);
	}

	UUID candidate() {
		return this.candidate;
	}

	UUID subject() {
		return this.subject;
	}

	boolean isRepeated() {
		return this.repeated;
	}

}
