package dev.goodword.candidates;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of candidates, apart from those of staff: 15 minutes idle, two hours at most,
 * or 30 days when wanted.
 */
@Service
@Transactional
public class CandidateSessions {

	private final CandidateSessionRepository sessions;

	private final Chance chance;

	private final InstantSource clock;

	CandidateSessions(CandidateSessionRepository sessions, Chance chance, InstantSource clock) {
		this.sessions = sessions;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Opens a session.
	 * @param onlySubject the one thing it may see; null for everything of the person
	 * @param keep whether the person wants to stay signed in on this device
	 * @return the secret for the cookie
	 */
	public String open(CandidateId candidate, @Nullable UUID onlySubject, boolean keep) {
		String secret = Secrets.text(this.chance.secret(Secrets.BYTES));
		this.sessions.save(new StoredSession(this.chance.newId(), candidate, onlySubject, Secrets.hash(secret), keep,
				this.clock.instant()));
		return secret;
	}

	/**
	 * The session behind a cookie, if it is alive; notes the sign of life at most once a
	 * minute.
	 */
	public Optional<CandidateSession> resume(String secret) {
		Instant now = this.clock.instant();
		Optional<StoredSession> session = this.sessions.findByHash(Secrets.hash(secret))
			.filter((stored) -> stored.isAlive(now));
		session.filter((stored) -> stored.isStale(now)).ifPresent((stored) -> this.sessions.seen(stored.id(), now));
		return session.map(StoredSession::view);
	}

	/** Whether the person was signed in to see this since. */
	public boolean wasHereSince(CandidateId candidate, UUID subject, Instant since) {
		return this.sessions.countSince(candidate, subject, since) > 0;
	}

	/** Ends the session behind a cookie, if there is one. */
	public void end(String secret) {
		this.sessions.findByHash(Secrets.hash(secret)).ifPresent((stored) -> {
			stored.end(this.clock.instant());
			this.sessions.save(stored);
		});
	}

}
