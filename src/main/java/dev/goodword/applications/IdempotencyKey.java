package dev.goodword.applications;

import java.time.Instant;
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

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected IdempotencyKey() {
	}

	IdempotencyKey(byte[] hash, Receipt receipt, Instant now) {
		this.hash = hash.clone();
		this.candidate = receipt.candidate().value();
		this.subject = receipt.subject();
		this.repeated = receipt.application() == null;
		this.createdAt = now;
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
