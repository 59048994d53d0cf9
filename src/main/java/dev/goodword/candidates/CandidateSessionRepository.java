package dev.goodword.candidates;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where sessions of candidates are kept. */
interface CandidateSessionRepository extends Repository<StoredSession, UUID> {

	StoredSession save(StoredSession session);

	Optional<StoredSession> findByHash(byte[] hash);

	@Query("""
			select count(s) from StoredSession s where s.candidate = :candidate and s.lastSeenAt >= :since
			and (s.onlySubject is null or s.onlySubject = :subject)""")
	long countSince(CandidateId candidate, UUID subject, Instant since);

	/** All but the one with this hash. */
	@Modifying
	@Query("""
			update StoredSession s set s.endedAt = :now
			where s.candidate in :candidates and s.hash <> :but and s.endedAt is null""")
	int endAll(Collection<CandidateId> candidates, byte[] but, Instant now);

	@Query("select min(s.endsAt) from StoredSession s")
	Optional<Instant> nextEnd();

	@Modifying
	@Query("delete from StoredSession s where s.endsAt <= :before")
	int removeEnded(Instant before);

	/** Touches nothing else, so that a session ended at this moment stays ended. */
	@Modifying
	@Query("update StoredSession s set s.lastSeenAt = :now where s.id = :id and s.endedAt is null")
	void seen(UUID id, Instant now);

}
