package dev.goodword.candidates;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where changes of addresses are kept; each happens at most once, by the database. */
interface AddressChangeRepository extends Repository<AddressChange, UUID> {

	AddressChange save(AddressChange change);

	Optional<AddressChange> findById(UUID id);

	Optional<AddressChange> findByUndoHash(byte[] undoHash);

	Optional<AddressChange> findFirstByCandidateAndUsedAtIsNullAndEndedAtIsNullOrderByCreatedAtDesc(
			CandidateId candidate);

	@Modifying
	@Query("update AddressChange c set c.wrongTries = c.wrongTries + 1 where c.id = :id and c.wrongTries < :most")
	int countTry(UUID id, int most);

	@Modifying
	@Query("""
			update AddressChange c set c.usedAt = :now, c.undoHash = :undoHash
			where c.id = :id and c.usedAt is null and c.endedAt is null and c.expiresAt > :now""")
	int use(UUID id, byte[] undoHash, Instant now);

	@Modifying
	@Query("update AddressChange c set c.endedAt = :now where c.id = :id and c.usedAt is not null and c.endedAt is null")
	int undo(UUID id, Instant now);

	/** What was not confirmed cannot be any more. */
	@Modifying
	@Query("""
			update AddressChange c set c.endedAt = :now
			where c.candidate in :candidates and c.usedAt is null and c.endedAt is null""")
	int endOpen(Collection<CandidateId> candidates, Instant now);

	/** What came after an instant can be neither confirmed nor taken back. */
	@Modifying
	@Query("""
			update AddressChange c set c.endedAt = :now
			where c.candidate in :candidates and c.createdAt > :since and c.endedAt is null""")
	int endSince(Collection<CandidateId> candidates, Instant since, Instant now);

	@Query("select min(c.createdAt) from AddressChange c")
	Optional<Instant> oldest();

	@Modifying
	@Query("delete from AddressChange c where c.createdAt <= :before")
	int removeOlder(Instant before);

}
