package dev.goodword.candidates;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A link for mails: found by the hash of its secret, printed again from the sealed
 * secret.
 */
@Entity
@Table(name = "access_link")
class AccessLink {

	@Id
	@Column(name = "link_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Column(name = "subject_id")
	private UUID subject;

	@Enumerated(EnumType.STRING)
	private LinkPurpose purpose;

	@Column(name = "token_hash")
	private byte[] hash;

	@Column(name = "sealed_token")
	private byte[] sealed;

	private Instant createdAt;

	private @Nullable Instant revokedAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected AccessLink() {
	}

	AccessLink(UUID id, LinkTarget target, byte[] hash, byte[] sealed, Instant now) {
		this.id = id;
		this.candidate = target.candidate();
		this.subject = target.subject();
		this.purpose = target.purpose();
		this.hash = hash.clone();
		this.sealed = sealed.clone();
		this.createdAt = now;
	}

	void revoke(Instant now) {
		this.revokedAt = now;
	}

	byte[] sealed() {
		return this.sealed.clone();
	}

	LinkTarget target() {
		return new LinkTarget(this.candidate, this.subject, this.purpose);
	}

}
