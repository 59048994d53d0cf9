package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.shared.MailOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what became of each hand-over. What cannot be written because the database
 * is away is remembered and written when it is back, so that a mail the server took is
 * not in doubt for it. For one worker.
 */
class Settling {

	private static final Logger log = LoggerFactory.getLogger(Settling.class);

	/** After that the reaper has long decided. */
	private static final Duration KEPT = Duration.ofHours(1);

	private final OutboxRows rows;

	private final List<HandOver> open = new ArrayList<>();

	Settling(OutboxRows rows) {
		this.rows = rows;
	}

	/**
	 * A message that was handed over.
	 *
	 * @param token the lease it was handed over under
	 * @param domain the mail domain it went to
	 * @param outcome what is known of it
	 * @param begun when it was handed over
	 * @param at when the outcome was known
	 */
	record HandOver(MessageId message, UUID token, String domain, MailOutcome outcome, Instant begun, Instant at) {
	}

	/** Writes it down now, or when the database is back. */
	Set<Consequence> settle(HandOver done) {
		try {
			return write(done);
		}
		catch (RuntimeException ex) {
			log.warn("Message {} was handed over, which cannot be written down: {}", done.message(),
					ex.getClass().getName());
			this.open.add(done);
			return Set.of();
		}
	}

	/** Writes down what could not be written before. */
	void catchUp(Instant now) {
		this.open.removeIf((done) -> done.at().plus(KEPT).isBefore(now) || isWritten(done));
	}

	private boolean isWritten(HandOver done) {
		try {
			write(done);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private Set<Consequence> write(HandOver done) {
		return this.rows.settle(done);
	}

}
