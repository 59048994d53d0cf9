package dev.goodword.communication.inbound;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where it is kept how reading mailboxes goes. */
interface InboundStandingRepository extends Repository<InboundStanding, String> {

	Optional<InboundStanding> findById(String mailbox);

	List<InboundStanding> findByMailboxIn(List<String> mailboxes);

	InboundStanding save(InboundStanding standing);

}
