package dev.goodword.candidates;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The wish of a person to get our mail elsewhere: asked for, confirmed by a code that
 * went there, and perhaps taken back by whoever reads the address before.
 */
@Entity
@Table(name = "address_change")
class AddressChange {

	/** How long the code works. Source: OWASP ASVS 5.0, 6.5.5. */
	static final Duration VALID = Duration.ofMinutes(10);

	/** How many codes may be tried. */
	static final int TRIES = 5;

	/** How long the address before can say that it was not them. */
	static final Duration REVERSIBLE = Duration.ofDays(7);

	@Id
	@Column(name = "change_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Column(name = "subject_id")
	private UUID subject;

	/** The contact that was theirs when they asked. */
	@Column(name = "before_id")
	private UUID before;

	@Column(name = "sealed_address")
	private byte[] sealed;

	private byte[] codeHash;

	private int wrongTries;

	private byte @Nullable [] undoHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	private @Nullable Instant endedAt;

	@NullUnmarked
	protected AddressChange() {
	}

	AddressChange(UUID id, LinkTarget target, UUID before, byte[] sealed, byte[] codeHash, Instant now) {
		this.id = id;
		this.candidate = target.candidate();
		this.subject = target.subject();
		this.before = before;
		this.sealed = sealed.clone();
		this.codeHash = codeHash.clone();
		this.createdAt = now;
		this.expiresAt = now.plus(VALID);
	}

	/** Whether its code can still confirm it. */
	boolean isOpen(Instant now) {
		return this.usedAt == null && this.endedAt == null && this.expiresAt.isAfter(now);
	}

	/** Whether the address before can still take it back. */
	boolean isReversible(Instant now) {
		return this.usedAt != null && this.endedAt == null && this.usedAt.plus(REVERSIBLE).isAfter(now);
	}

	boolean isExhausted() {
		return this.wrongTries >= TRIES;
	}

	boolean accepts(String code) {
		return Secrets.matches(code, this.codeHash);
	}

	UUID id() {
		return this.id;
	}

	LinkTarget target() {
		return new LinkTarget(this.candidate, this.subject, LinkPurpose.STATUS);
	}

	UUID before() {
		return this.before;
	}

	byte[] sealed() {
		return this.sealed.clone();
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
