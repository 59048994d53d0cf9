package dev.goodword.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where drafts are kept. */
interface DraftRepository extends Repository<StoredDraft, UUID> {

	StoredDraft save(StoredDraft draft);

	Optional<StoredDraft> findByHash(byte[] hash);

	/** Held for the rest of the transaction: of two who change it, one waits. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from StoredDraft d where d.hash = :hash")
	Optional<StoredDraft> lock(byte[] hash);

	void delete(StoredDraft draft);

	@Query("select min(d.endsAt) from StoredDraft d")
	Optional<Instant> nextEnd();

	@Modifying
	@Query("delete from StoredDraft d where d.endsAt <= :now")
	int removeEnded(Instant now);

}
