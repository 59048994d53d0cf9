package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The row of a draft: sealed, found by the hash of its secret. */
@Entity
@Table(name = "application_draft")
class StoredDraft {

	/** How long a draft is kept after it was last saved. */
	static final Duration KEPT = Duration.ofDays(14);

	@Id
	@Column(name = "draft_id")
	private UUID id;

	@Column(name = "token_hash")
	private byte[] hash;

	@Column(name = "sealed_content")
	private byte[] content;

	private Instant savedAt;

	private Instant endsAt;

	@Version
	private @Nullable Integer version;

	@NullUnmarked
	protected StoredDraft() {
	}

	StoredDraft(UUID id, byte[] hash, byte[] content, Instant now) {
		this.id = id;
		this.hash = hash.clone();
		save(content, now);
	}

	final void save(byte[] sealed, Instant now) {
		this.content = sealed.clone();
		this.savedAt = now;
		this.endsAt = now.plus(KEPT);
	}

	UUID id() {
		return this.id;
	}

	boolean isAlive(Instant now) {
		return this.endsAt.isAfter(now);
	}

	byte[] content() {
		return this.content.clone();
	}

	Instant endsAt() {
		return this.endsAt;
	}

}
