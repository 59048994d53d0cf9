package dev.goodword.communication.inbound;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where it is kept how far mailboxes were read. */
interface InboundPositionRepository extends Repository<InboundPosition, String> {

	Optional<InboundPosition> findById(String mailbox);

	InboundPosition save(InboundPosition position);

}
