package dev.goodword.applications;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where the keys of sendings are kept. */
interface IdempotencyKeyRepository extends Repository<IdempotencyKey, byte[]> {

	IdempotencyKey save(IdempotencyKey key);

	Optional<IdempotencyKey> findByHash(byte[] hash);

}
