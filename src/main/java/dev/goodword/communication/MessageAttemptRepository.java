package dev.goodword.communication;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The log of hand-overs: it only grows. */
interface MessageAttemptRepository extends Repository<MessageAttempt, UUID> {

	MessageAttempt save(MessageAttempt entry);

}
