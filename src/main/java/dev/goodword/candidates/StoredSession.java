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

/** The row of a session: found by the hash of its cookie. */
@Entity
@Table(name = "candidate_session")
class StoredSession {

	/** Ends after this much silence. */
	static final Duration IDLE = Duration.ofMinutes(15);

	/** Ends after this long in any case. */
	static final Duration LONGEST = Duration.ofHours(2);

	/** Both, when the person wanted to stay signed in on the device. */
	static final Duration KEPT = Duration.ofDays(30);

	@Id
	@Column(name = "session_id")
	private UUID id;

	@Embedded
	private CandidateId candidate;

	@Column(name = "subject_id")
	private @Nullable UUID onlySubject;

	@Column(name = "secret_hash")
	private byte[] hash;

	private boolean kept;

	private Instant createdAt;

	private Instant lastSeenAt;

	private Instant endsAt;

	private @Nullable Instant endedAt;

	@NullUnmarked
	protected StoredSession() {
	}

	StoredSession(UUID id, CandidateId candidate, @Nullable UUID onlySubject, byte[] hash, boolean kept, Instant now) {
		this.id = id;
		this.candidate = candidate;
		this.onlySubject = onlySubject;
		this.hash = hash.clone();
		this.kept = kept;
		this.createdAt = now;
		this.lastSeenAt = now;
		this.endsAt = now.plus(kept ? KEPT : LONGEST);
	}

	boolean isAlive(Instant now) {
		return this.endedAt == null && now.isBefore(this.endsAt)
				&& (this.kept || now.isBefore(this.lastSeenAt.plus(IDLE)));
	}

	UUID id() {
		return this.id;
	}

	/** Whether the last sign of life is old enough to be worth a write. */
	boolean isStale(Instant now) {
		return this.lastSeenAt.plusSeconds(60).isBefore(now);
	}

	void end(Instant now) {
		this.endedAt = now;
	}

	CandidateSession view() {
		return new CandidateSession(this.candidate, this.onlySubject, this.createdAt, this.endsAt);
	}

}
