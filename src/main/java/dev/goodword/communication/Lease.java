package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which worker may hand a message over, and until when.
 *
 * @param token of the worker's turn
 * @param until the moment from which it holds no more
 */
@Embeddable
record Lease(@Column(name = "lease_token") UUID token, @Column(name = "lease_until") Instant until) {

	/** Whether the worker holds it at this moment. */
	boolean isOf(UUID worker, Instant now) {
		return this.token.equals(worker) && this.until.isAfter(now);
	}

}
