package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where it is kept what the product sent to itself. */
interface CanaryRepository extends Repository<Canary, UUID> {

	Canary save(Canary canary);

	Optional<Canary> findById(UUID id);

	/** The last one sent. */
	Optional<Canary> findFirstByOrderBySentAtDesc();

	/** The last one sent until that moment. */
	Optional<Canary> findFirstBySentAtLessThanEqualOrderBySentAtDesc(Instant moment);

	/** The last one that came back. */
	Optional<Canary> findFirstByReturnedAtNotNullOrderBySentAtDesc();

	void deleteBySentAtBefore(Instant moment);

}
