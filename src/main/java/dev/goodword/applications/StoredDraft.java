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

	/** When what it holds was typed. */
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
		this.savedAt = now;
		keep(content, now.plus(KEPT));
	}

	/** Holds this from now on, until the given moment. */
	final void keep(byte[] sealed, Instant until) {
		this.content = sealed.clone();
		this.endsAt = until;
	}

	void typed(Instant at) {
		this.savedAt = at;
	}

	/** Whether something was typed while this was on its way here. */
	boolean isNewerThan(Instant typed, Instant now) {
		return this.savedAt.isAfter(typed) && !this.savedAt.isAfter(now);
	}

	/** Is found by another secret from now on. */
	void moveTo(byte[] otherHash) {
		this.hash = otherHash.clone();
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
