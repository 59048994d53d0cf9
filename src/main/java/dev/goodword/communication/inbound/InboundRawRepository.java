package dev.goodword.communication.inbound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Where mails are kept as they came. */
interface InboundRawRepository extends Repository<InboundRaw, UUID> {

	InboundRaw save(InboundRaw raw);

	void delete(InboundRaw raw);

	Optional<InboundRaw> findById(UUID id);

	boolean existsByHash(byte[] hash);

	boolean existsByReadAtIsNull();

	List<InboundRaw> findByReadAtIsNullOrderByReceivedAt(Limit limit);

}
