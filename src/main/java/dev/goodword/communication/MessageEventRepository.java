package dev.goodword.communication;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The log of changes of state: it only grows. */
interface MessageEventRepository extends Repository<MessageEvent, UUID> {

	MessageEvent save(MessageEvent entry);

}
