package dev.goodword.communication.inbound;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the files of mails are listed. */
interface InboundFileRepository extends Repository<InboundFile, UUID> {

	InboundFile save(InboundFile file);

	void delete(InboundFile file);

	List<InboundFile> findByItemIdOrderByPosition(UUID itemId);

	List<InboundFile> findByItemIdInOrderByPosition(Collection<UUID> itemIds);

}
