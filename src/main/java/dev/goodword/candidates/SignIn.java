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
 * One mailed way in: a code for the browser that asked, a link for any browser together
 * with the code.
 */
@Entity
@Table(name = "candidate_sign_in")
class SignIn {

	/** How long it works. Source: OWASP ASVS 5.0, 6.5.5. */
	static final Duration VALID = Duration.ofMinutes(10);

	/** How many codes may be tried. */
	static final int TRIES = 5;

	@Id
	@Column(name = "sign_in_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Column(name = "subject_id")
	private UUID subject;

	private byte[] codeHash;

	private byte[] tokenHash;

	private byte[] browserHash;

	private int wrongTries;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@NullUnmarked
	protected SignIn() {
	}

	SignIn(UUID id, LinkTarget target, byte[] codeHash, byte[] tokenHash, byte[] browserHash, Instant now) {
		this.id = id;
		this.candidate = target.candidate();
		this.subject = target.subject();
		this.codeHash = codeHash.clone();
		this.tokenHash = tokenHash.clone();
		this.browserHash = browserHash.clone();
		this.createdAt = now;
		this.expiresAt = now.plus(VALID);
	}

	boolean accepts(@Nullable String code) {
		return code != null && Secrets.matches(code, this.codeHash);
	}

	boolean comesFrom(@Nullable String browser) {
		return browser != null && Secrets.matches(browser, this.browserHash);
	}

	boolean isExhausted() {
		return this.wrongTries >= TRIES;
	}

	boolean isAlive(Instant now) {
		return this.usedAt == null && this.expiresAt.isAfter(now);
	}

	UUID id() {
		return this.id;
	}

	LinkTarget target() {
		return new LinkTarget(this.candidate, this.subject, LinkPurpose.STATUS);
	}

}
