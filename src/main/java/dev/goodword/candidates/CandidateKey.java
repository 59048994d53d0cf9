package dev.goodword.candidates;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The key of one person, itself sealed by the installation's master key. */
@Entity
@Table(name = "candidate_key")
class CandidateKey {

	@EmbeddedId
	private CandidateId candidate;

	@Column(name = "sealed_key")
	private byte[] sealed;

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected CandidateKey() {
	}

	CandidateKey(CandidateId candidate, byte[] sealed, Instant now) {
		this.candidate = candidate;
		this.sealed = sealed.clone();
		this.createdAt = now;
	}

	byte[] sealed() {
		return this.sealed.clone();
	}

}
