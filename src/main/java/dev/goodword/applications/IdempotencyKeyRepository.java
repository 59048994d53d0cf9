package dev.goodword.applications;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the keys of sendings are kept. */
interface IdempotencyKeyRepository extends Repository<IdempotencyKey, byte[]> {

	IdempotencyKey save(IdempotencyKey key);

	Optional<IdempotencyKey> findByHash(byte[] hash);

	@Query("select min(k.createdAt) from IdempotencyKey k")
	Optional<Instant> oldest();

	@Modifying
	@Query("delete from IdempotencyKey k where k.createdAt <= :before")
	int removeOlder(Instant before);

}
