package dev.goodword.candidates;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where sessions of candidates are kept. */
interface CandidateSessionRepository extends Repository<StoredSession, UUID> {

	StoredSession save(StoredSession session);

	Optional<StoredSession> findByHash(byte[] hash);

}
